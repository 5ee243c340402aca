#pragma once

#include "graph/knowledge_graph.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace dateline {

/// Sets the sentences in the evidence of events that have these places in a graph.
using SentenceReader =
    std::function<void(std::span<const std::uint32_t> places, std::span<Event> events)>;

/// The part of a graph that a query gives: places in the lists of `graph`, in ascending order,
/// which is the order of the graph. Nothing is copied; the graph must outlive the view.
struct View {
    const KnowledgeGraph* graph = nullptr;
    std::vector<std::uint32_t> articles;
    std::vector<std::uint32_t> entities;
    std::vector<std::uint32_t> events;
    std::vector<std::uint32_t> relations;
    /// Set where the evidence of events in `graph` is without its sentences, as a million of them
    /// take much memory; for_each_event brings them.
    SentenceReader read_sentences = nullptr;
};

} // namespace dateline
