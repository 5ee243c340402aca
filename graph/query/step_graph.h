#pragma once

#include "graph/outline.h"
#include "graph/query/outline_filter.h"

#include <cstdint>
#include <vector>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/filtered_graph.hpp>

namespace dateline {

// An outline as Boost.Graph sees it. Only the .cpp files of graph/ include this: it is slow to
// compile.

/// Who is linked to whom by what: vertices are the entities, then the events, then the relations,
/// each in the order of the outline. An edge leads from an entity to each step it has a part in (an
/// event or a relation), and one from the step back; neighbours are in the order of the outline.
using StepGraph =
    boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                       boost::no_property, std::uint32_t, std::uint32_t>;

StepGraph to_step_graph(const Outline& outline);

/// Whether each vertex is taken into account: all entities are, steps that fit `filter`.
std::vector<bool> taken_vertices(const Outline& outline, const OutlineFilter& filter);

struct IsTaken {
    const std::vector<bool>* taken = nullptr;

    bool operator()(std::uint32_t vertex) const { return (*taken)[vertex]; }
};

/// What of the graph is taken into account: a filtered view, not a copy.
using StepView = boost::filtered_graph<StepGraph, boost::keep_all, IsTaken>;

/// Both arguments must outlive the view.
StepView view_of(const StepGraph& graph, const std::vector<bool>& taken);

} // namespace dateline
