#include "graph/query/paths.h"

#include "graph/query/step_graph.h"

#include <algorithm>
#include <numeric>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/two_bit_color_map.hpp>

namespace dateline {

namespace {

/// Thrown to end a search of Boost.Graph, which knows no other way.
struct Found {};

/// Notes the vertex from which each is first reached, up to `to`.
struct Search : boost::default_bfs_visitor {
    std::vector<std::uint32_t>* predecessors = nullptr;
    std::uint32_t to = 0;

    template <typename Edge> void tree_edge(Edge edge, const StepView& view) const {
        const auto reached = boost::target(edge, view);
        (*predecessors)[reached] = boost::source(edge, view);
        if (reached == to) {
            throw Found();
        }
    }
};

/// The vertex from which each was first reached on the way from `from` to `to`; itself if it was
/// not.
std::vector<std::uint32_t> find_predecessors(const StepView& view, std::uint32_t from,
                                             std::uint32_t to) {
    std::vector<std::uint32_t> predecessors(boost::num_vertices(view));
    std::iota(predecessors.begin(), predecessors.end(), 0U);
    Search search;
    search.predecessors = &predecessors;
    search.to = to;
    const auto colors =
        boost::make_two_bit_color_map(predecessors.size(), boost::get(boost::vertex_index, view));
    try {
        boost::breadth_first_search(view, from, boost::visitor(search).color_map(colors));
    } catch (const Found&) {
    }
    return predecessors;
}

} // namespace

std::optional<Path> find_path(const Outline& outline, const OutlineFilter& filter,
                              std::uint32_t from, std::uint32_t to) {
    const auto graph = to_step_graph(outline);
    const auto taken = taken_vertices(outline, filter);
    const auto predecessors = find_predecessors(view_of(graph, taken), from, to);
    if (from != to && predecessors[to] == to) {
        return std::nullopt;
    }
    const auto entities = static_cast<std::uint32_t>(outline.entities.size());
    const auto events = static_cast<std::uint32_t>(outline.events.size());
    Path path;
    for (auto at = to; at != from; at = path.back().from) {
        const auto step = predecessors[at] - entities;
        const bool is_relation = step >= events;
        path.push_back({predecessors[predecessors[at]], at, is_relation,
                        is_relation ? step - events : step, std::nullopt});
    }
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace dateline
