#pragma once

#include "extract/event/reading.h"
#include "extract/event/trigger.h"
#include "extract/log_linear.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// What speaks for and against the dates that an event may have, in words that a model weighs.
// `source` is where a date is from: "here", "before 1", "published", "none".
/// An event whose date is looked for.
struct DatedEvent {
    const Reading& reading;
    const Trigger& trigger;
    std::string type;
    std::string status;
    std::uint32_t token = 0;          // the head of the trigger
    std::uint32_t clause = 0;         // in which it stands
    bool dateline = false;            // whether the article has one
    std::string own_time = "no time"; // how the times of its sentence hang together with it

    const Document& document() const { return reading.document; }
};

/// The token by which `timex` hangs in the tree; a verb right before it that tells what was said
/// ("said on Tuesday it would") has it for its own, whatever the tree says.
std::uint32_t head_of(const Document& document, const Timex& timex);

/// The word in front of `timex`.
std::string_view word_before(const Reading& reading, const Timex& timex);

/// How many tokens stand between the trigger and `timex`.
std::uint32_t distance(const DatedEvent& event, const Timex& timex);

/// "day", "week", "month", "year" or "years"
std::string_view size_of(const Date& date);

/// "title", or the number of the sentence, "sentence 4+" for all later ones.
std::string place_of(const DatedEvent& event);

/// The Penn tag of the verb of the clause.
std::string tense_of(const DatedEvent& event);

/// Of `date`, which `timex` tells.
Features describe_time(const DatedEvent& event, const Timex& timex,
                       const std::optional<EventDate>& date, const std::string& source);

/// Of how `timex`, of the same sentence, hangs together with the trigger: `ties` as tie_to tells,
/// `rank` by distance.
Features describe_tie(const DatedEvent& event, const Timex& timex, const std::string& ties,
                      const std::string& rank);

/// Of the event itself, for "published" or "none".
Features describe_event(const DatedEvent& event, const std::string& source);

} // namespace dateline
