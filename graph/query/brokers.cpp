#include "graph/query/brokers.h"

#include "graph/query/step_graph.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include <boost/graph/biconnected_components.hpp>

namespace dateline {

namespace {

/// What a depth-first search finds of each vertex.
struct SearchTree {
    std::vector<std::uint32_t> parents;    // itself for a root
    std::vector<std::uint32_t> discovered; // from 1 on; 0 if not in view
    std::vector<std::uint32_t> lows;       // the earliest discovered that those below lead back to
    std::vector<std::uint32_t> articulation_points;
};

SearchTree search(const StepView& view) {
    const auto size = boost::num_vertices(view);
    SearchTree tree{std::vector<std::uint32_t>(size),
                    std::vector<std::uint32_t>(size),
                    std::vector<std::uint32_t>(size),
                    {}};
    const auto index = boost::get(boost::vertex_index, view);
    const auto map = [&](std::vector<std::uint32_t>& values) {
        return boost::make_iterator_property_map(values.begin(), index);
    };
    boost::articulation_points(view, std::back_inserter(tree.articulation_points),
                               boost::predecessor_map(map(tree.parents))
                                   .discover_time_map(map(tree.discovered))
                                   .lowpoint_map(map(tree.lows))
                                   .vertex_index_map(index));
    return tree;
}

std::vector<std::uint32_t> in_order_of_discovery(const SearchTree& tree) {
    std::vector<std::uint32_t> order(tree.discovered.size());
    std::size_t last = 0;
    for (std::uint32_t vertex = 0; vertex < tree.discovered.size(); ++vertex) {
        if (tree.discovered[vertex] > 0) {
            order[tree.discovered[vertex] - 1] = vertex;
            last = std::max<std::size_t>(last, tree.discovered[vertex]);
        }
    }
    order.resize(last);
    return order;
}

/// How many entities fall off, in how many parts, if each entity is taken away.
struct Falling {
    std::uint32_t parts = 0;
    std::uint32_t entities = 0;
    std::uint32_t largest = 0;

    void add(std::uint32_t part) {
        parts += part > 0;
        entities += part;
        largest = std::max(largest, part);
    }
};

} // namespace

std::vector<Broker> find_brokers(const Outline& outline, const OutlineFilter& filter) {
    const auto graph = to_step_graph(outline);
    const auto taken = taken_vertices(outline, filter);
    const auto tree = search(view_of(graph, taken));
    const auto order = in_order_of_discovery(tree);
    const auto entities = outline.entities.size();
    std::vector<std::uint32_t> sizes(tree.parents.size()); // entities in the tree below each
    std::vector<Falling> falling(entities);
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        const auto vertex = *at;
        const auto parent = tree.parents[vertex];
        sizes[vertex] += vertex < entities;
        if (parent == vertex) {
            continue;
        }
        sizes[parent] += sizes[vertex];
        if (parent < entities && tree.lows[vertex] >= tree.discovered[parent]) {
            falling[parent].add(sizes[vertex]);
        }
    }
    auto roots = tree.parents;
    for (const auto vertex : order) {
        roots[vertex] = roots[tree.parents[vertex]];
    }
    std::vector<Broker> brokers;
    for (const auto point : tree.articulation_points) {
        if (point >= entities) {
            continue;
        }
        auto parts = falling[point];
        parts.add(sizes[roots[point]] - 1 - parts.entities);
        if (parts.parts > 1) {
            brokers.push_back({point, parts.parts, parts.entities - parts.largest});
        }
    }
    std::sort(brokers.begin(), brokers.end(), [](const Broker& a, const Broker& b) {
        return std::tie(b.cut_off, b.parts, a.entity) < std::tie(a.cut_off, a.parts, b.entity);
    });
    return brokers;
}

} // namespace dateline
