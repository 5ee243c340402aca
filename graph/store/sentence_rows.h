#pragma once

#include "graph/knowledge_graph.h"
#include "graph/store/graph_part.h"
#include "graph/store/sqlite.h"

#include <cstdint>
#include <span>

namespace dateline {

/// Sets the sentences in the evidence of `events`, which have these `places` in a graph that was
/// read from `rows` without them.
void read_sentences(const Database& database, const RowKeys& rows,
                    std::span<const std::uint32_t> places, std::span<Event> events);

} // namespace dateline
