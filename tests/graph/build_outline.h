#pragma once

#include "graph/day_number.h"
#include "graph/query/outline_filter.h"
#include "tests/graph/build_values.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::test {

/// An event of an outline, as short as a test can tell it; `when` is EDTF, empty for no date.
struct Told {
    std::string when;
    std::vector<std::uint32_t> who;
    Status status = Status::happened;
    std::uint8_t type = 0;
    std::uint8_t confidence = 80;
};

/// A relation; ends that are empty are not known.
inline Outline::Tie tie(std::uint32_t subject, std::uint32_t object, std::string_view since = "",
                        std::string_view until = "", RelationType type = RelationType::position) {
    const auto number = [](std::string_view iso) {
        return iso.empty() ? Outline::no_day : to_number(day(iso));
    };
    return {1, subject, object, number(since), number(until), type};
}

/// An outline of so many entities, with its events and relations as told.
inline Outline outline_of(std::uint32_t entities, const std::vector<Told>& events,
                          std::vector<Outline::Tie> relations = {}) {
    Outline outline;
    outline.entities.resize(entities);
    for (const auto& told : events) {
        const auto date = parse_date(told.when);
        outline.events.push_back({1, date ? to_number(date->first) : Outline::no_day,
                                  date ? to_number(date->last) : Outline::no_day,
                                  static_cast<std::uint32_t>(outline.participants.size()), 1,
                                  told.type, told.confidence, told.status});
        for (const auto entity : told.who) {
            outline.participants.push_back({entity, Role::agent});
        }
    }
    outline.relations = std::move(relations);
    return outline;
}

/// The filter of a period.
inline OutlineFilter period(std::string_view since, std::string_view until) {
    OutlineFilter filter;
    filter.since = to_number(day(since));
    filter.until = to_number(day(until));
    return filter;
}

/// Something drawn by lot, the same for one seed: 2 to 9 entities, events among one to four of them
/// within nine days, some days long, some undated, and relations, half of them without ends.
inline Outline random_outline(unsigned seed) {
    std::mt19937 random(seed);
    const auto draw = [&](std::uint32_t limit) {
        return static_cast<std::uint32_t>(random() % limit);
    };
    const auto iso = [](std::uint32_t number) {
        return to_iso(to_day(static_cast<std::int32_t>(20000 + number)));
    };
    const auto entities = 2 + draw(8);
    std::vector<Told> events;
    for (auto count = draw(12); count > 0; --count) {
        std::vector<std::uint32_t> who;
        for (auto more = 1 + draw(4); more > 0; --more) {
            who.push_back(draw(entities));
        }
        std::sort(who.begin(), who.end());
        who.erase(std::unique(who.begin(), who.end()), who.end());
        const auto first = draw(9);
        const auto last = first + (draw(3) == 0 ? draw(6) : 0);
        events.push_back({draw(8) == 0 ? "" : iso(first) + "/" + iso(last), who,
                          draw(6) == 0 ? Status::denied : Status::happened});
    }
    std::vector<Outline::Tie> relations;
    for (auto count = draw(4); count > 0; --count) {
        const auto first = draw(9);
        relations.push_back(tie(draw(entities), draw(entities), draw(2) == 0 ? "" : iso(first),
                                draw(2) == 0 ? "" : iso(first + draw(6))));
    }
    return outline_of(entities, events, std::move(relations));
}

/// Who has a part in each step that `filter` takes, events before relations.
inline std::vector<std::vector<std::uint32_t>> steps_of(const Outline& outline,
                                                        const OutlineFilter& filter) {
    std::vector<std::vector<std::uint32_t>> steps;
    for (std::uint32_t i = 0; i < outline.events.size(); ++i) {
        auto& who = steps.emplace_back();
        if (takes(filter, outline.events[i])) {
            for (const auto& participant : participants_of(outline, i)) {
                who.push_back(participant.entity);
            }
        }
    }
    for (const auto& relation : outline.relations) {
        auto& who = steps.emplace_back();
        if (takes(filter, relation)) {
            who = {relation.subject, relation.object};
        }
    }
    return steps;
}

} // namespace dateline::test
