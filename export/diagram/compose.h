#pragma once

#include "export/diagram/drawing.h"
#include "export/diagram/page_selection.h"

namespace dateline {

/// The shapes and lines of what was selected, without places: the entities, in their order, then
/// the bundles, each a small label with a line to each of its ends.
Drawing compose(const KnowledgeGraph& graph, const PageSelection& selection,
                std::optional<std::uint32_t> centre);

} // namespace dateline
