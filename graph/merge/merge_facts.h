#pragma once

#include "graph/knowledge_graph.h"
#include "graph/merge/corrections.h"
#include "graph/merge/facts.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// What merging makes of facts.
struct Merged {
    /// Without articles and types; entities have no mentions, events and relations no evidence.
    KnowledgeGraph graph;
    // What each appearance, report and claim became: places in the lists of the graph; Facts::none
    // where it was dropped.
    std::vector<std::uint32_t> entity_of;
    std::vector<std::uint32_t> event_of;
    std::vector<std::uint32_t> relation_of;
    std::vector<std::uint32_t> copy_of; // of each article, the one whose copy it is, or itself
};

/// Merges what all articles say. Articles must be in the order of their ids; then the result
/// depends on nothing but what they say and on the corrections.
Merged merge_facts(Facts facts, const Corrections& corrections);

} // namespace dateline
