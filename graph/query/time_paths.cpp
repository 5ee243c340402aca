#include "graph/query/paths.h"
#include "graph/query/step_graph.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <utility>

#include <boost/range/iterator_range.hpp>

namespace dateline {

namespace {

using DayNumber = std::int32_t;

constexpr DayNumber always = Outline::no_day; // before any day
constexpr DayNumber never = std::numeric_limits<DayNumber>::max();
constexpr auto none = std::numeric_limits<std::uint32_t>::max();

/// The days on which a step can be taken; none if `first` is behind `last`.
struct Period {
    DayNumber first = never;
    DayNumber last = always;
};

/// The steps of an outline in time.
struct TimedSteps {
    StepGraph graph;
    std::uint32_t entities;
    std::vector<Period> periods; // of each step

    /// The first day, `day` or later, on which `step` can be taken; `never` if it can't.
    DayNumber day_of(std::uint32_t step, DayNumber day) const {
        const auto& period = periods[step - entities];
        const auto first = std::max(day, period.first);
        return first <= period.last ? first : never;
    }

    auto neighbours(std::uint32_t vertex) const {
        return boost::make_iterator_range(boost::adjacent_vertices(vertex, graph));
    }
};

std::vector<Period> find_periods(const Outline& outline, const OutlineFilter& filter) {
    const auto until = filter.until.value_or(never);
    std::vector<Period> periods;
    periods.reserve(outline.events.size() + outline.relations.size());
    for (const auto& event : outline.events) {
        const bool dated = event.first != Outline::no_day;
        periods.push_back(dated && takes(filter, event)
                              ? Period{event.first, std::min(event.last, until)}
                              : Period());
    }
    for (const auto& relation : outline.relations) {
        const auto last = relation.until == Outline::no_day ? never : relation.until;
        periods.push_back(takes(filter, relation) ? Period{relation.since, std::min(last, until)}
                                                  : Period());
    }
    return periods;
}

/// The first day on which `to` is reached; `never` if it is not.
DayNumber find_arrival(const TimedSteps& steps, std::uint32_t from, std::uint32_t to,
                       DayNumber start) {
    using Reached = std::pair<DayNumber, std::uint32_t>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    std::vector<DayNumber> arrivals(steps.entities, never);
    std::vector<bool> used(steps.periods.size());
    arrivals[from] = start;
    queue.emplace(start, from);
    while (!queue.empty()) {
        const auto day = queue.top().first;
        const auto entity = queue.top().second;
        queue.pop();
        if (entity == to) {
            return day;
        }
        if (day > arrivals[entity]) {
            continue;
        }
        for (const auto step : steps.neighbours(entity)) {
            // Who comes first to a step takes it earliest, for all in it.
            const auto taken = used[step - steps.entities] ? never : steps.day_of(step, day);
            if (taken == never) {
                continue;
            }
            used[step - steps.entities] = true;
            for (const auto other : steps.neighbours(step)) {
                if (taken < arrivals[other]) {
                    arrivals[other] = taken;
                    queue.emplace(taken, other);
                }
            }
        }
    }
    return never;
}

/// An entity reached on a day, by a step from another that was.
struct Label {
    std::uint32_t entity = 0;
    DayNumber day = always;
    std::uint32_t step = none;
    std::uint32_t previous = none; // its place in the list of labels
};

/// The labels of those reached in one step more, two, and so on, each on a day that is earlier than
/// with fewer steps; the last is that of `to` on day `arrival`, which is the first it is reached
/// on.
std::vector<Label> search_by_steps(const TimedSteps& steps, std::uint32_t from, std::uint32_t to,
                                   DayNumber start, DayNumber arrival) {
    std::vector<DayNumber> arrivals(steps.entities, never);
    std::vector<DayNumber> used(steps.periods.size(), never);
    std::vector<Label> labels{{from, start, none, none}};
    arrivals[from] = start;
    for (std::uint32_t place = 0, round_end = 1; place < round_end;) {
        for (; place < round_end; ++place) {
            const auto label = labels[place];
            for (const auto step : steps.neighbours(label.entity)) {
                const auto day = steps.day_of(step, label.day);
                if (day > arrival || day >= used[step - steps.entities]) {
                    continue;
                }
                used[step - steps.entities] = day;
                for (const auto other : steps.neighbours(step)) {
                    if (day < arrivals[other]) {
                        arrivals[other] = day;
                        labels.push_back({other, day, step, place});
                    }
                    if (other == to && arrivals[to] == arrival) {
                        return labels;
                    }
                }
            }
        }
        round_end = static_cast<std::uint32_t>(labels.size());
    }
    return labels;
}

} // namespace

std::optional<Path> find_path_in_time(const Outline& outline, const OutlineFilter& filter,
                                      std::uint32_t from, std::uint32_t to) {
    if (from == to) {
        return Path();
    }
    const auto entities = static_cast<std::uint32_t>(outline.entities.size());
    const auto events = static_cast<std::uint32_t>(outline.events.size());
    const TimedSteps steps{to_step_graph(outline), entities, find_periods(outline, filter)};
    const auto start = filter.since.value_or(always);
    const auto arrival = find_arrival(steps, from, to, start);
    if (arrival == never) {
        return std::nullopt;
    }
    const auto labels = search_by_steps(steps, from, to, start, arrival);
    Path path;
    for (auto label = labels.back(); label.previous != none; label = labels[label.previous]) {
        const auto step = label.step - entities;
        const bool is_relation = step >= events;
        path.push_back({labels[label.previous].entity, label.entity, is_relation,
                        is_relation ? step - events : step,
                        label.day == always ? std::nullopt : std::optional(label.day)});
    }
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace dateline
