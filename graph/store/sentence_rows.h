#pragma once

#include "graph/knowledge_graph.h"
#include "graph/store/graph_part.h"
#include "graph/store/sqlite.h"

#include <cstdint>
#include <span>

namespace dateline {

/// Gives `events`, which have these `places` in `graph`, their evidence; the graph was read from
/// `rows` without it.
void read_sentences(const Database& database, const KnowledgeGraph& graph, const RowKeys& rows,
                    std::span<const std::uint32_t> places, std::span<Event> events);

} // namespace dateline
