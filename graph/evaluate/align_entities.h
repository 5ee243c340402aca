#pragma once

#include "extract/extraction.h"
#include "graph/view.h"

#include <cstdint>
#include <map>
#include <vector>

namespace dateline {

/// For entities of a graph, by their places in it, the places of the gold entities that they are.
using Alignment = std::map<std::uint32_t, std::uint32_t>;

/// The largest one-to-one matching of `gold` and the entities in `cut`, of one kind and with a name
/// in common (comparable_names), by augmenting paths (H. W. Kuhn, 1955); those with more names in
/// common are tried first.
Alignment align_entities(const std::vector<Entity>& gold, const View& cut);

} // namespace dateline
