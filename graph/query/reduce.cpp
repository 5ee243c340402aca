#include "graph/query/reduce.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

/// Each once, in ascending order.
void settle(std::vector<std::uint32_t>& indices) {
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
}

} // namespace

View reduce(const View& view, std::size_t most_events) {
    if (view.events.size() <= most_events) {
        return view;
    }
    const auto& graph = *view.graph;
    View reduced;
    reduced.graph = view.graph;
    reduced.articles = view.articles;
    reduced.events = view.events;
    std::stable_sort(reduced.events.begin(), reduced.events.end(),
                     [&](std::uint32_t a, std::uint32_t b) {
                         const auto weight = [&](std::uint32_t i) {
                             const auto& event = graph.events[i];
                             return std::tuple(event.sources, event.participants.size());
                         };
                         return weight(a) > weight(b);
                     });
    reduced.events.resize(most_events);
    std::sort(reduced.events.begin(), reduced.events.end());
    for (const auto event : reduced.events) {
        for (const auto& participant : graph.events[event].participants) {
            reduced.entities.push_back(participant.entity);
        }
        if (graph.events[event].place) {
            reduced.entities.push_back(*graph.events[event].place);
        }
    }
    settle(reduced.entities);
    const auto is_in = [&](std::uint32_t entity) {
        return std::binary_search(reduced.entities.begin(), reduced.entities.end(), entity);
    };
    for (const auto relation : view.relations) {
        if (is_in(graph.relations[relation].subject) && is_in(graph.relations[relation].object)) {
            reduced.relations.push_back(relation);
        }
    }
    return reduced;
}

} // namespace dateline
