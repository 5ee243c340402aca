#pragma once

#include "extract/extraction.h"
#include "extract/vocabulary.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

/// How two events contradict each other.
enum class ConflictReason {
    date,  // what seems to be one happening is told of two days
    denied // one denies what the other tells
};

/// Two events that can't both be as told. Both are kept.
struct Conflict {
    std::uint32_t event = 0; // places in the list of events, event < other
    std::uint32_t other = 0;
    ConflictReason reason = ConflictReason::date;

    bool operator==(const Conflict&) const = default;
    auto operator<=>(const Conflict&) const = default;
};

/// Why two names are taken for one entity.
struct Identity {
    std::uint32_t entity = 0;
    std::string name;
    std::string same_as;
    std::string reason;

    bool operator==(const Identity&) const = default;
    auto operator<=>(const Identity&) const = default;
};

/// What all articles together report: the values of extraction.h, with one Entity for one entity
/// and one Event for one happening. Entities and events are the nodes, participants the edges with
/// a role, relations the edges with a period. Ids never change while the facts behind them stay.
struct KnowledgeGraph {
    std::vector<EventType> types;    // of the ontology that the articles were read with
    std::vector<Article> articles;   // by path, then id; texts may be left out
    std::vector<Entity> entities;    // by id
    std::vector<Event> events;       // by date (those without at the end), then id
    std::vector<Relation> relations; // by type, subject, object, title
    std::vector<Conflict> conflicts; // sorted, as the next
    std::vector<Identity> identities;

    bool operator==(const KnowledgeGraph&) const = default;
};

} // namespace dateline
