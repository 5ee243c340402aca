#include "graph/query/filter.h"
#include "graph/query/network.h"

#include <algorithm>
#include <limits>

#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/property_map/function_property_map.hpp>

namespace dateline {

namespace {

/// Half steps from entity `start` to every vertex: an event lies half a step from its participants,
/// a relation spans a whole one. Places of events link nothing but the place asked for: to have
/// happened in the same city ties no one together.
std::vector<unsigned> half_steps(const Slice& slice, std::uint32_t start) {
    const auto weight = boost::make_function_property_map<Network::edge_descriptor, unsigned>(
        [&](Network::edge_descriptor edge) {
            const auto& link = slice[edge];
            const bool at_start =
                boost::source(edge, slice) == start || boost::target(edge, slice) == start;
            constexpr unsigned far_away = 1U << 20;
            return link.relation ? 2U : link.role || at_start ? 1U : far_away;
        });
    std::vector<unsigned> distances(boost::num_vertices(slice),
                                    std::numeric_limits<unsigned>::max());
    const auto index = boost::get(boost::vertex_index, slice);
    boost::dijkstra_shortest_paths(
        slice, start,
        boost::weight_map(weight)
            .distance_map(boost::make_iterator_property_map(distances.begin(), index))
            .vertex_index_map(index));
    return distances;
}

/// Whether each vertex of the network is in the view.
std::vector<bool> chosen_vertices(const Slice& slice, const Filter& filter, bool everything) {
    const auto distances =
        filter.around ? half_steps(slice, *filter.around) : std::vector<unsigned>();
    const auto reach = 2 * filter.depth;
    const auto is_near = [&](Network::vertex_descriptor v) {
        return !filter.around || distances[v] <= reach;
    };
    std::vector<bool> chosen(boost::num_vertices(slice));
    for (const auto v : boost::make_iterator_range(boost::vertices(slice))) {
        // An event right at the edge leads out of the neighbourhood. Entities follow from their
        // links.
        const bool inside = !filter.around || distances[v] < reach;
        chosen[v] = slice[v].is_event ? inside : everything || filter.around == v;
    }
    // Who asks for events of a type is not asking for relations, but for those that are steps.
    const bool with_relations =
        filter.around || (filter.types.empty() && filter.min_confidence <= 0);
    for (const auto edge : boost::make_iterator_range(boost::edges(slice))) {
        const auto a = boost::source(edge, slice);
        const auto b = boost::target(edge, slice);
        if (slice[edge].relation) {
            const bool is_step = with_relations && is_near(a) && is_near(b);
            chosen[a] = chosen[a] || is_step;
            chosen[b] = chosen[b] || is_step;
        } else if (chosen[std::max(a, b)]) {
            chosen[std::min(a, b)] = true; // events come behind entities
        }
    }
    return chosen;
}

void choose_articles(View& view) {
    const auto& graph = *view.graph;
    const auto add = [&](const std::vector<Evidence>& all) {
        for (const auto& evidence : all) {
            view.articles.push_back(evidence.article);
        }
    };
    for (const auto event : view.events) {
        add(graph.events[event].evidence);
    }
    for (const auto relation : view.relations) {
        add(graph.relations[relation].evidence);
    }
    std::sort(view.articles.begin(), view.articles.end());
    view.articles.erase(std::unique(view.articles.begin(), view.articles.end()),
                        view.articles.end());
}

} // namespace

View select(const KnowledgeGraph& graph, const Filter& filter) {
    const auto network = to_network(graph);
    const auto part = slice(graph, network, filter);
    const bool everything = !filter.since && !filter.until && filter.types.empty() &&
                            filter.min_confidence <= 0 && !filter.around;
    const auto chosen = chosen_vertices(part, filter, everything);
    View view;
    view.graph = &graph;
    for (std::uint32_t vertex = 0; vertex < chosen.size(); ++vertex) {
        if (chosen[vertex]) {
            const auto& node = network[vertex];
            (node.is_event ? view.events : view.entities).push_back(node.index);
        }
    }
    for (const auto edge : boost::make_iterator_range(boost::edges(part))) {
        const auto& relation = part[edge].relation;
        if (relation && chosen[boost::source(edge, part)] && chosen[boost::target(edge, part)]) {
            view.relations.push_back(*relation);
        }
    }
    std::sort(view.relations.begin(), view.relations.end());
    if (everything) {
        for (std::uint32_t i = 0; i < graph.articles.size(); ++i) {
            view.articles.push_back(i);
        }
    } else {
        choose_articles(view);
    }
    return view;
}

} // namespace dateline
