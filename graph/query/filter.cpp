#include "graph/query/filter.h"

#include <algorithm>

namespace dateline {

namespace {

template <typename Value> bool asks_for(const std::vector<Value>& values, const Value& value) {
    return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
}

bool in_period(const Event& event, const Filter& filter) {
    if (!filter.since && !filter.until) {
        return true;
    }
    return event.date && (!filter.since || event.date->date.last >= *filter.since) &&
           (!filter.until || event.date->date.first <= *filter.until);
}

} // namespace

bool takes(const Filter& filter, const Event& event) {
    return event.confidence >= filter.min_confidence && asks_for(filter.types, event.type) &&
           asks_for(filter.statuses, event.status) && in_period(event, filter);
}

bool takes(const Filter& filter, const Relation& relation) {
    const bool begun = !relation.since || !filter.until || *relation.since <= *filter.until;
    const bool lasting = !relation.until || !filter.since || *relation.until >= *filter.since;
    return begun && lasting;
}

bool takes(const Filter& filter, const KnowledgeGraph& graph, std::uint32_t entity) {
    return filter.around == entity || asks_for(filter.kinds, graph.entities[entity].kind);
}

void keep_kinds(KnowledgeGraph& graph, const Filter& filter) {
    if (filter.kinds.empty()) {
        return;
    }
    for (auto& event : graph.events) {
        std::erase_if(event.participants,
                      [&](const Participant& p) { return !takes(filter, graph, p.entity); });
        if (event.place && !takes(filter, graph, *event.place)) {
            event.place.reset();
        }
    }
}

} // namespace dateline
