#pragma once

#include "graph/view.h"

#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What a question asks for; empty members ask for all.
struct Filter {
    std::optional<Day> since; // events that took place, relations that held, on this day or later
    std::optional<Day> until; // … on this day or before
    std::vector<std::string> types;      // of events
    double min_confidence = 0;           // of events
    std::optional<std::uint32_t> around; // an entity, with all that is within `depth` steps of it:
    unsigned depth = 1;                  // a step is an event or a relation that two entities share
};

/// The part of `graph` that `filter` asks for: the events that fit, their participants and places,
/// the relations that fit with their two entities (where events are asked for by type or confidence
/// and not around an entity, only relations among the entities of these), and the articles that say
/// so. An undated event fits no period; a relation fits a period unless it is known to have begun
/// after or ended before it.
View select(const KnowledgeGraph& graph, const Filter& filter);

} // namespace dateline
