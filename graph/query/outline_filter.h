#pragma once

#include "graph/outline.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// What of an outline a question takes into account. The days are counted as in the outline.
struct OutlineFilter {
    std::optional<std::int32_t>
        since; // events that took place, relations that held, on this day or
    std::optional<std::int32_t> until; // later, on this day or before
    std::vector<std::uint8_t> types;   // of events, by place; empty for all
    std::vector<Status> statuses = {Status::happened, Status::planned}; // of events
    std::uint8_t min_confidence = 0;                                    // of events, in hundredths
    bool relations = true;                                              // whether they count at all
};

/// Whether `filter` takes an event or a relation into account. An undated event fits no period; a
/// relation fits a period unless it is known to have begun after or ended before it.
bool takes(const OutlineFilter& filter, const Outline::Happening& event);
bool takes(const OutlineFilter& filter, const Outline::Tie& relation);

/// Who takes part in the event at place `event`.
std::span<const Participant> participants_of(const Outline& outline, std::uint32_t event);

} // namespace dateline
