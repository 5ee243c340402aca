#pragma once

#include "graph/knowledge_graph.h"
#include "graph/outline.h"
#include "graph/store/graph_part.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The outline of `graph`, whose items have the rows `keys`.
Outline make_outline(const KnowledgeGraph& graph, const RowKeys& keys);

/// An outline as bytes, and back. unpack_outline throws std::runtime_error for other bytes.
std::string pack_outline(const Outline& outline);
Outline unpack_outline(std::string_view packed);

} // namespace dateline
