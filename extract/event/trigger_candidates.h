#pragma once

#include "extract/event/trigger.h"
#include "extract/log_linear.h"

#include <vector>

namespace dateline {

/// Words that may state an event of one type, and what speaks for and against it: nothing where the
/// words are a user's own, which come with a probability.
struct TriggerCandidate {
    Trigger trigger;
    Features features;
};

/// The candidates in the order of the text: what the lexicon has, and what the reader marks as
/// stating an event with some probability. The names of `reading` are known.
std::vector<TriggerCandidate>
find_trigger_candidates(const Reading& reading, const Ontology& ontology, const Lexicon& lexicon);

/// The trigger that `tokens` are, whatever their type.
Trigger describe_trigger(const Reading& reading, const Lexicon& lexicon, TokenRange tokens);

} // namespace dateline
