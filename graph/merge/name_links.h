#pragma once

#include "graph/merge/contexts.h"
#include "graph/merge/resolve_entities.h"

#include <vector>

namespace dateline {

/// That two units may be one entity.
struct NameLink {
    SameBecause reason = SameBecause::told;
    std::uint32_t weight = 0; // articles that say so, or others that both are named with
    std::uint32_t a = 0;      // units
    std::uint32_t b = 0;
};

/// Pairs of units whose names tell them apart: the Kenyan and the Taiwanese Institute of Water
/// Research, the Ports Acts of 2005 and 2010, George W. and George H. W. Bush.
std::vector<std::pair<std::uint32_t, std::uint32_t>> find_different(const Units& units);

/// The links between units of persons, or of all other kinds, the surest first.
std::vector<NameLink> find_name_links(bool persons, const Units& units, Contexts& contexts);

} // namespace dateline
