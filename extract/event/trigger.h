#pragma once

#include "extract/event/lexicon.h"
#include "extract/event/reading.h"

#include <vector>

namespace dateline {

/// Words that state an event.
struct Trigger {
    TokenRange tokens;
    std::uint32_t sentence = 0;
    std::size_t frame = 0; // in the ontology
    Form form = Form::base;
    bool passive = false;   // the subject undergoes it
    std::uint32_t verb = 0; // the token that carries it: itself, or the light verb of a noun
    bool light = false;     // a noun with a light verb: held a meeting
    Status status = Status::happened;

    bool operator==(const Trigger&) const = default;
};

/// The triggers in the order of the text, without those that are only supposed ("if", "could",
/// "may"). Where patterns overlap, the longest counts, then the first.
std::vector<Trigger> find_triggers(const Reading& reading, const Lexicon& lexicon);

} // namespace dateline
