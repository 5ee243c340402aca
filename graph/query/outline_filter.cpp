#include "graph/query/outline_filter.h"

#include <algorithm>

namespace dateline {

namespace {

bool in_period(const OutlineFilter& filter, const Outline::Happening& event) {
    if (!filter.since && !filter.until) {
        return true;
    }
    return event.first != Outline::no_day && (!filter.since || event.last >= *filter.since) &&
           (!filter.until || event.first <= *filter.until);
}

template <typename Value> bool holds(const std::vector<Value>& values, Value value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

bool takes(const OutlineFilter& filter, const Outline::Happening& event) {
    return event.confidence >= filter.min_confidence && holds(filter.statuses, event.status) &&
           (filter.types.empty() || holds(filter.types, event.type)) && in_period(filter, event);
}

bool takes(const OutlineFilter& filter, const Outline::Tie& relation) {
    const auto begun =
        relation.since == Outline::no_day || !filter.until || relation.since <= *filter.until;
    const auto lasting =
        relation.until == Outline::no_day || !filter.since || relation.until >= *filter.since;
    return filter.relations && begun && lasting;
}

std::span<const Participant> participants_of(const Outline& outline, std::uint32_t event) {
    const auto begin = outline.events[event].participants;
    const auto end = event + 1 < outline.events.size()
                         ? outline.events[event + 1].participants
                         : static_cast<std::uint32_t>(outline.participants.size());
    return std::span(outline.participants).subspan(begin, end - begin);
}

} // namespace dateline
