#pragma once

#include "extract/event/lexicon.h"
#include "extract/event/reading.h"
#include "extract/log_linear.h"

#include <vector>

namespace dateline {

/// Words that state an event.
struct Trigger {
    TokenRange tokens;
    std::uint32_t token = 0; // the head of them
    std::uint32_t sentence = 0;
    std::size_t frame = 0;            // in the ontology
    std::uint32_t verb = 0;           // the light verb of a noun (held a meeting), else the head
    bool passive = false;             // the subject undergoes it
    Status status = Status::happened; // once it has been read
    double probability = 0;           // that it states an event of this type

    bool noun = false; // no verb

    bool operator==(const Trigger&) const = default;
};

/// The triggers in the order of the text, by `model`; a word states one type at most.
std::vector<Trigger> find_triggers(const Reading& reading, const Ontology& ontology,
                                   const Lexicon& lexicon, const LogLinear& model);

} // namespace dateline
