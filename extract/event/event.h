#pragma once

#include "extract/event/lexicon.h"
#include "extract/event/ontology.h"
#include "extract/event/reading.h"
#include "extract/event/trigger.h"
#include "extract/weights.h"

#include <utility>
#include <vector>

namespace dateline {

/// What counts as an event, and how it is said: the same for all articles.
struct EventRules {
    Ontology ontology;
    Lexicon lexicon; // of the ontology

    explicit EventRules(Ontology of) : ontology(std::move(of)), lexicon(build_lexicon(ontology)) {}
};

/// What holds between the entities of an article: positions held, parts, locations, owners.
std::vector<Relation> find_relations(const Reading& reading, const LogLinear& model,
                                     const CodePointIndex& index);

/// An event that may be right, and what speaks for and against it.
struct EventDraft {
    Event event; // its confidence is the probability that it is right
    Features features;
};

/// All happenings that an article may report, each once, however many sentences mention it. An
/// officer (of `relations`) may bring in the organization.
std::vector<EventDraft> draft_events(const Reading& reading, const EventRules& rules,
                                     const Weights& weights, const std::vector<Relation>& relations,
                                     const CodePointIndex& index);

/// The likely ones of them.
std::vector<Event> find_events(const Reading& reading, const EventRules& rules,
                               const Weights& weights, const std::vector<Relation>& relations,
                               const CodePointIndex& index);

} // namespace dateline
