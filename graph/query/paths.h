#pragma once

#include "graph/outline.h"
#include "graph/query/outline_filter.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// One step of a path: from an entity to another that takes part in the same event, or that is at
/// the other end of a relation.
struct Step {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool is_relation = false;
    std::uint32_t index = 0;         // of the event or relation
    std::optional<std::int32_t> day; // on which it is taken, of a path in order of time

    bool operator==(const Step&) const = default;
};

/// Steps from one entity to another, each where the one before ends; none lead from one to itself.
using Path = std::vector<Step>;

/// The path of fewest steps from `from` to `to`, of what `filter` takes; none if there is none. Of
/// several, the one with the first step that is earliest in the outline (events by date, then
/// relations), then the second, and so on. Breadth-first search, time linear in the outline.
std::optional<Path> find_path(const Outline& outline, const OutlineFilter& filter,
                              std::uint32_t from, std::uint32_t to);

/// The path that arrives earliest of those in order of time: each step is taken on a day of its
/// date, or of the period of its relation, no earlier than the step before; several may be taken on
/// one day. Unknown ends of a relation are open; undated events are no steps. Steps are taken on
/// the days of the filter's period alone. Of paths that arrive on the same day, one of the fewest
/// steps. A step's day is the first on which it can be taken; none before any date is told.
///
/// Earliest arrival as by H. Wu, J. Cheng, S. Huang, Y. Ke, Y. Lu, Y. Xu, "Path Problems in
/// Temporal Graphs", PVLDB 7(9), 2014. As dates can be long, entities are settled in the order of
/// the days on which they are reached (B. Bui Xuan, A. Ferreira, A. Jarry, "Computing Shortest,
/// Fastest, and Foremost Journeys in Dynamic Networks", 2003) instead of one pass over edges by
/// time.
std::optional<Path> find_path_in_time(const Outline& outline, const OutlineFilter& filter,
                                      std::uint32_t from, std::uint32_t to);

} // namespace dateline
