#include "graph/merge/merge_events.h"

#include "graph/merge/anchors.h"
#include "graph/sort_articles.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <span>
#include <tuple>

namespace dateline {

namespace {

/// The reports of each event, one event after the other, the oldest first.
struct GroupedReports {
    std::vector<std::uint32_t> reports;
    std::vector<std::uint32_t> begins; // one more than there are events
};

GroupedReports group_reports(const Facts& facts, const Grouping& grouping) {
    std::vector<std::uint32_t> age(facts.sources.size());
    std::vector<std::uint32_t> by_age(facts.sources.size());
    std::iota(by_age.begin(), by_age.end(), 0U);
    std::sort(by_age.begin(), by_age.end(),
              [&](auto a, auto b) { return is_older(facts.sources[a], facts.sources[b]); });
    for (std::uint32_t i = 0; i < by_age.size(); ++i) {
        age[by_age[i]] = i;
    }
    GroupedReports grouped;
    grouped.begins.assign(grouping.count + std::size_t{1}, 0U);
    for (std::uint32_t i = 0; i < facts.reports.size(); ++i) {
        if (grouping.event_of[i] != Facts::none) {
            grouped.reports.push_back(i);
            ++grouped.begins[grouping.event_of[i] + 1];
        }
    }
    std::partial_sum(grouped.begins.begin(), grouped.begins.end(), grouped.begins.begin());
    std::sort(grouped.reports.begin(), grouped.reports.end(), [&](auto a, auto b) {
        return std::tuple(grouping.event_of[a], age[facts.reports[a].source], a) <
               std::tuple(grouping.event_of[b], age[facts.reports[b].source], b);
    });
    return grouped;
}

/// How good a date is: the least is the best.
std::tuple<bool, int, Basis> vagueness(const EventDate& date) {
    return {date.basis == Basis::publication, length(date.date), date.basis};
}

/// One participation an entity: the first role.
void keep_each_once(std::vector<Participant>& participants) {
    std::sort(participants.begin(), participants.end());
    participants.erase(std::unique(participants.begin(), participants.end(),
                                   [](auto& a, auto& b) { return a.entity == b.entity; }),
                       participants.end());
}

class EventMerger {
public:
    EventMerger(const Facts& facts, const Merged& merged) : facts_(facts), merged_(merged) {}

    Event merge(std::span<const std::uint32_t> reports) const {
        Event event;
        const auto& first = facts_.reports[reports.front()];
        event.id = event_id_of(first.id);
        event.type = facts_.texts[first.type];
        event.day_without_year = first.day_without_year;
        event.status = first.status;
        std::set<std::uint32_t> sources;
        for (const auto report : reports) {
            absorb(event, report);
            sources.insert(merged_.copy_of[facts_.reports[report].source]);
        }
        keep_each_once(event.participants);
        event.sources = static_cast<std::uint32_t>(sources.size());
        return event;
    }

private:
    void absorb(Event& event, std::uint32_t index) const {
        const auto& report = facts_.reports[index];
        const bool better =
            report.date && (!event.date || vagueness(*report.date) < vagueness(*event.date));
        event.date = better ? report.date : event.date;
        if (event.date) {
            event.day_without_year.reset();
        }
        event.status = std::min(event.status, report.status); // happened, planned
        if (!event.place && report.place != Facts::none) {
            const auto place = merged_.entity_of[report.place];
            event.place = place == Facts::none ? std::nullopt : std::optional(place);
        }
        event.confidence = std::max(event.confidence, report.confidence);
        for (auto p = report.participants; p < facts_.participants_end(index); ++p) {
            const auto entity = merged_.entity_of[facts_.participants[p].entity];
            if (entity != Facts::none) {
                event.participants.push_back({entity, facts_.participants[p].role});
            }
        }
    }

    const Facts& facts_;
    const Merged& merged_;
};

/// Ids of their own: foreign lines may give two reports the same.
void part_ids(std::vector<Event>& events, const std::vector<std::uint32_t>& order) {
    std::set<std::string> taken;
    for (std::size_t i = 1; i < order.size(); ++i) {
        auto& event = events[order[i]];
        if (event.id != events[order[i - 1]].id && taken.empty()) {
            continue;
        }
        const auto id = event.id;
        taken.insert(events[order[i - 1]].id);
        for (int number = 2; taken.contains(event.id); ++number) {
            event.id = id + "-" + std::to_string(number);
        }
        taken.insert(event.id);
    }
}

void correct_events(const Facts& facts, const Grouping& grouping, const Corrections& corrections,
                    std::vector<Event>& events, std::vector<bool>& dropped) {
    for (const auto& correction : corrections) {
        const auto report = correction.subject.event.empty()
                                ? std::nullopt
                                : find_report(facts, correction.subject);
        const auto event = report ? grouping.event_of[*report] : Facts::none;
        if (event == Facts::none) {
            continue;
        }
        if (correction.action == CorrectionAction::drop) {
            dropped[event] = true;
        } else if (correction.action == CorrectionAction::keep && correction.object.event.empty()) {
            events[event].confidence = 1;
        }
    }
}

} // namespace

void merge_events(const Facts& facts, const Grouping& grouping, const Corrections& corrections,
                  Merged& merged) {
    const auto [reports, begins] = group_reports(facts, grouping);
    const EventMerger merger(facts, merged);
    std::vector<Event> events;
    events.reserve(grouping.count);
    for (std::uint32_t i = 0; i < grouping.count; ++i) {
        events.push_back(merger.merge({reports.data() + begins[i], begins[i + 1] - begins[i]}));
    }
    std::vector<bool> dropped(events.size());
    correct_events(facts, grouping, corrections, events, dropped);
    std::vector<std::uint32_t> order(events.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto by_date = [&](std::uint32_t a, std::uint32_t b) {
        const bool undated_a = !events[a].date;
        const bool undated_b = !events[b].date;
        return std::tie(undated_a, events[a].date, events[a].id, a) <
               std::tie(undated_b, events[b].date, events[b].id, b);
    };
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
        return std::tie(events[a].id, a) < std::tie(events[b].id, b);
    });
    part_ids(events, order);
    std::sort(order.begin(), order.end(), by_date);
    std::vector<std::uint32_t> place(events.size(), Facts::none);
    for (const auto i : order) {
        if (!dropped[i]) {
            place[i] = static_cast<std::uint32_t>(merged.graph.events.size());
            merged.graph.events.push_back(std::move(events[i]));
        }
    }
    for (const auto event : grouping.event_of) {
        merged.event_of.push_back(event == Facts::none ? Facts::none : place[event]);
    }
    for (const auto& [a, b, reason] : grouping.conflicts) {
        if (place[a] != Facts::none && place[b] != Facts::none) {
            merged.graph.conflicts.push_back(
                {std::min(place[a], place[b]), std::max(place[a], place[b]), reason});
        }
    }
    std::sort(merged.graph.conflicts.begin(), merged.graph.conflicts.end());
}

} // namespace dateline
