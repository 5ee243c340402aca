#pragma once

#include "graph/outline.h"
#include "graph/query/outline_filter.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Entities that are linked more closely with one another than with others, those first whose links
/// weigh most, then by place.
using Community = std::vector<std::uint32_t>;

struct Communities {
    std::vector<Community> communities; // of two or more, the largest first, then by first member
    double modularity = 0;              // of these and the entities that are alone
};

/// The communities of what `filter` takes, by find_louvain_communities on the links of find_links.
Communities find_communities(const Outline& outline, const OutlineFilter& filter);

} // namespace dateline
