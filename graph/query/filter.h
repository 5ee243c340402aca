#pragma once

#include "graph/view.h"

#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What a question asks for; empty members ask for all. All of it must fit.
struct Filter {
    std::optional<Day> since; // events that took place, relations that held, on this day or later
    std::optional<Day> until; // … on this day or before
    std::vector<std::string> types;      // of events
    std::vector<Status> statuses;        // of events
    double min_confidence = 0;           // of events
    std::vector<Kind> kinds;             // of entities
    std::optional<std::uint32_t> around; // an entity, with all that is within `depth` steps of it:
    unsigned depth = 1;                  // a step is an event or a relation that two entities share
};

/// Whether `filter` takes an event, a relation (steps and kinds left aside) or an entity (steps
/// left aside) by itself. An undated event fits no period; a relation fits a period unless it is
/// known to have begun after or ended before it. The entity asked for fits whatever its kind.
bool takes(const Filter& filter, const Event& event);
bool takes(const Filter& filter, const Relation& relation);
bool takes(const Filter& filter, const KnowledgeGraph& graph, std::uint32_t entity);

/// The part of `graph` that `filter` asks for: the events that fit, their participants and places,
/// the relations that fit with their two entities (where events are asked for by time, type, status
/// or confidence and not around an entity, only relations among the entities of these), and the
/// articles that say so. With kinds, events fit if one of their participants is of these kinds, and
/// relations if both ends are; steps lead through no other entities. `read_sentences`, where
/// `graph` is without evidence of events, becomes that of the view.
View select(const KnowledgeGraph& graph, const Filter& filter,
            const SentenceReader& read_sentences = nullptr);

/// Takes the participants and places that `filter` does not take out of all events, so that an
/// event names no entity that is not in the view. The view that select() gives stays the same.
void keep_kinds(KnowledgeGraph& graph, const Filter& filter);

} // namespace dateline
