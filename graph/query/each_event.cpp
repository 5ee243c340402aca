#include "graph/query/each_event.h"

#include <algorithm>
#include <span>

namespace dateline {

namespace {

/// Visits some events, whose evidence is read together.
void visit_batch(const View& view, std::span<const std::uint32_t> places,
                 const std::function<void(const Event&)>& visit) {
    std::vector<Event> events;
    events.reserve(places.size());
    for (const auto place : places) {
        events.push_back(view.graph->events[place]);
    }
    view.read_sentences(*view.graph, places, events);
    for (const auto& event : events) {
        visit(event);
    }
}

} // namespace

void for_each_event(const View& view, const std::vector<std::uint32_t>& places,
                    const std::function<void(const Event&)>& visit) {
    if (!view.read_sentences) {
        for (const auto place : places) {
            visit(view.graph->events[place]);
        }
        return;
    }
    constexpr std::size_t batch = 1000;
    for (std::size_t begin = 0; begin < places.size(); begin += batch) {
        const auto count = std::min(batch, places.size() - begin);
        visit_batch(view, std::span(places).subspan(begin, count), visit);
    }
}

} // namespace dateline
