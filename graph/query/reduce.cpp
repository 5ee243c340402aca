#include "graph/query/reduce.h"

#include "graph/query/view_of_events.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dateline {

View reduce(const View& view, std::size_t most_events) {
    if (view.events.size() <= most_events) {
        return view;
    }
    const auto& graph = *view.graph;
    auto events = view.events;
    std::stable_sort(events.begin(), events.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto weight = [&](std::uint32_t i) {
            const auto& event = graph.events[i];
            return std::tuple(event.sources, event.participants.size());
        };
        return weight(a) > weight(b);
    });
    events.resize(most_events);
    std::sort(events.begin(), events.end());
    auto reduced = view_of_events(graph, std::move(events));
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
