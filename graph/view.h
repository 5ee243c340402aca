#pragma once

#include "graph/knowledge_graph.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace dateline {

/// Gives events, which have these places in a graph, their evidence: the sentences that say so.
using SentenceReader = std::function<void(
    const KnowledgeGraph& graph, std::span<const std::uint32_t> places, std::span<Event> events)>;

/// The part of a graph that a query gives: places in the lists of `graph`, in ascending order,
/// which is the order of the graph. Nothing is copied; the graph must outlive the view.
struct View {
    const KnowledgeGraph* graph = nullptr;
    std::vector<std::uint32_t> articles;
    std::vector<std::uint32_t> entities;
    std::vector<std::uint32_t> events;
    std::vector<std::uint32_t> relations;
    /// Set where the events in `graph` are without evidence, as that of a million takes much
    /// memory; for_each_event brings it.
    SentenceReader read_sentences = nullptr;
};

} // namespace dateline
