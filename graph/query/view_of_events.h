#pragma once

#include "graph/view.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// The view of `events` (in ascending order) alone: who takes part in them, their places, and the
/// articles that tell of them; no relations.
View view_of_events(const KnowledgeGraph& graph, std::vector<std::uint32_t> events);

} // namespace dateline
