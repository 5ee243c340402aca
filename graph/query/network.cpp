#include "graph/query/network.h"

#include <algorithm>

namespace dateline {

namespace {

bool in_period(const Event& event, const Filter& filter) {
    if (!filter.since && !filter.until) {
        return true;
    }
    return event.date && (!filter.since || event.date->date.last >= *filter.since) &&
           (!filter.until || event.date->date.first <= *filter.until);
}

bool in_slice(const Event& event, const Filter& filter) {
    const auto& types = filter.types;
    const bool of_type =
        types.empty() || std::find(types.begin(), types.end(), event.type) != types.end();
    return of_type && event.confidence >= filter.min_confidence && in_period(event, filter);
}

bool in_slice(const Relation& relation, const Filter& filter) {
    const bool begun = !relation.since || !filter.until || *relation.since <= *filter.until;
    const bool lasting = !relation.until || !filter.since || *relation.until >= *filter.since;
    return begun && lasting;
}

} // namespace

Network to_network(const KnowledgeGraph& graph) {
    const auto entities = static_cast<std::uint32_t>(graph.entities.size());
    Network network(graph.entities.size() + graph.events.size());
    for (std::uint32_t i = 0; i < graph.entities.size(); ++i) {
        network[i] = {false, i};
    }
    for (std::uint32_t i = 0; i < graph.events.size(); ++i) {
        const auto vertex = entities + i;
        network[vertex] = {true, i};
        for (const auto& [entity, role] : graph.events[i].participants) {
            boost::add_edge(vertex, entity, Link{role, std::nullopt}, network);
        }
        if (const auto place = graph.events[i].place) {
            boost::add_edge(vertex, *place, Link{}, network);
        }
    }
    for (std::uint32_t i = 0; i < graph.relations.size(); ++i) {
        const auto& relation = graph.relations[i];
        boost::add_edge(relation.subject, relation.object, Link{std::nullopt, i}, network);
    }
    return network;
}

bool InSlice::operator()(Network::vertex_descriptor vertex) const {
    const auto& node = (*network)[vertex];
    return !node.is_event || in_slice(graph->events[node.index], *filter);
}

bool InSlice::operator()(Network::edge_descriptor edge) const {
    const auto& link = (*network)[edge];
    return !link.relation || in_slice(graph->relations[*link.relation], *filter);
}

Slice slice(const KnowledgeGraph& graph, const Network& network, const Filter& filter) {
    const InSlice in{&graph, &network, &filter};
    return Slice(network, in, in);
}

} // namespace dateline
