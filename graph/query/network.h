#pragma once

#include "graph/knowledge_graph.h"
#include "graph/query/filter.h"

#include <cstdint>
#include <optional>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/filtered_graph.hpp>

namespace dateline {

// The graph as Boost.Graph sees it. Only the .cpp files of graph/ include this: it is slow to
// compile.

/// A vertex: entities come first, in the order of the graph, then events.
struct Node {
    bool is_event = false;
    std::uint32_t index = 0; // in the list of its type
};

/// An edge: a participation (or place, which has no role), or a relation.
struct Link {
    std::optional<Role> role;
    std::optional<std::uint32_t> relation; // in the list of relations
};

using Network = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, Node, Link>;

Network to_network(const KnowledgeGraph& graph);

/// Whether an event or entity, or a link, is in what a filter asks for (steps left aside).
struct InSlice {
    const KnowledgeGraph* graph = nullptr;
    const Network* network = nullptr;
    const Filter* filter = nullptr;

    bool operator()(Network::vertex_descriptor vertex) const;
    bool operator()(Network::edge_descriptor edge) const;
};

/// A slice of the network in time, by type and confidence: a filtered view, not a copy.
using Slice = boost::filtered_graph<Network, InSlice, InSlice>;

Slice slice(const KnowledgeGraph& graph, const Network& network, const Filter& filter);

} // namespace dateline
