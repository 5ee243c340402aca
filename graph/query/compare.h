#pragma once

#include "graph/query/links.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// How often two entities shared an event in each of two periods.
struct LinkChange {
    std::uint32_t first = 0; // entities, first < second
    std::uint32_t second = 0;
    std::uint32_t before = 0; // events
    std::uint32_t after = 0;

    bool operator==(const LinkChange&) const = default;
};

struct Comparison {
    // Those that changed most first, then by entities.
    std::vector<LinkChange> added; // new
    std::vector<LinkChange> gone;
    std::vector<LinkChange> stronger;
    std::vector<LinkChange> weaker;
    std::uint64_t unchanged = 0;          // links with as many events in both
    std::vector<std::uint32_t> new_roles; // relations, in order: positions first known in the later
};

/// What changed from the period of `before` to that of `after`, both with since and until. Events
/// whose date reaches into both count in both; counts are as they are, however long the periods.
/// Relations are no links here; a position is new if the first day it is known to hold is in the
/// later period.
Comparison compare(const Outline& outline, const OutlineFilter& before, const OutlineFilter& after);

} // namespace dateline
