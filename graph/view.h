#pragma once

#include "graph/knowledge_graph.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// The part of a graph that a query gives: places in the lists of `graph`, in ascending order,
/// which is the order of the graph. Nothing is copied; the graph must outlive the view.
struct View {
    const KnowledgeGraph* graph = nullptr;
    std::vector<std::uint32_t> articles;
    std::vector<std::uint32_t> entities;
    std::vector<std::uint32_t> events;
    std::vector<std::uint32_t> relations;
};

} // namespace dateline
