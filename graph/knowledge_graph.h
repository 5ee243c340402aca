#pragma once

#include "extract/extraction.h"
#include "extract/vocabulary.h"

#include <vector>

namespace dateline {

/// What all articles together report: the values of extraction.h, with one Entity for one entity
/// and one Event for one happening. Entities and events are the nodes, participants the edges with
/// a role, relations the edges with a period. Ids never change while the facts behind them stay.
struct KnowledgeGraph {
    std::vector<EventType> types;    // of the ontology that the articles were read with
    std::vector<Article> articles;   // by path, then id; texts may be left out
    std::vector<Entity> entities;    // by id
    std::vector<Event> events;       // by date (those without at the end), then id
    std::vector<Relation> relations; // by type, subject, object, title

    bool operator==(const KnowledgeGraph&) const = default;
};

} // namespace dateline
