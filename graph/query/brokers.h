#pragma once

#include "graph/outline.h"
#include "graph/query/outline_filter.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// An entity without which others would not be linked, by whatever steps.
struct Broker {
    std::uint32_t entity = 0;
    std::uint32_t parts = 0;   // that those it is linked with would fall into, two or more
    std::uint32_t cut_off = 0; // entities outside the largest of these parts

    bool operator==(const Broker&) const = default;
};

/// The brokers of what `filter` takes, those that cut off most first, then by number of parts and
/// by place. They are the articulation points of the graph of entities and steps (J. Hopcroft, R.
/// Tarjan, "Algorithm 447: Efficient Algorithms for Graph Manipulation", CACM 16(6), 1973, as
/// Boost.Graph has it); parts without an entity do not count. Time is linear in the outline.
std::vector<Broker> find_brokers(const Outline& outline, const OutlineFilter& filter);

} // namespace dateline
