#include "graph/merge/steps.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace dateline {

namespace {

/// The groups of organizations, persons and policies of an extraction; places tell nothing about
/// time.
std::set<std::uint32_t> telling_groups(const Extraction& extraction, const std::uint32_t* groups) {
    std::set<std::uint32_t> telling;
    for (std::size_t i = 0; i < extraction.entities.size(); ++i) {
        if (extraction.entities[i].kind != Kind::place) {
            telling.insert(groups[i]);
        }
    }
    return telling;
}

bool lacks_year(const Event& event) {
    return event.day_without_year && !event.date;
}

using YearVotes = std::map<std::chrono::year, std::size_t>;

std::optional<std::chrono::year> winner(const YearVotes& votes) {
    std::size_t all = 0;
    for (const auto& [year, count] : votes) {
        all += count;
    }
    for (const auto& [year, count] : votes) {
        if (2 * count > all) {
            return year;
        }
    }
    return std::nullopt;
}

} // namespace

void resolve_years(std::vector<Extraction>& extractions, const std::vector<std::uint32_t>& groups) {
    std::map<std::uint32_t, YearVotes> years_of_group;
    std::vector<std::pair<Extraction*, std::set<std::uint32_t>>> waiting;
    const auto* next = groups.data();
    for (auto& extraction : extractions) {
        const auto& published = extraction.article.published;
        const auto& events = extraction.events;
        if (published) {
            for (const auto group : telling_groups(extraction, next)) {
                ++years_of_group[group][published->first.year()];
            }
        } else if (std::any_of(events.begin(), events.end(), lacks_year)) {
            waiting.emplace_back(&extraction, telling_groups(extraction, next));
        }
        next += extraction.entities.size();
    }
    for (auto& [extraction, telling] : waiting) {
        YearVotes votes;
        for (const auto group : telling) {
            for (const auto& [year, count] : years_of_group[group]) {
                votes[year] += count;
            }
        }
        const auto year = winner(votes);
        for (auto& event : extraction->events) {
            const bool fits = year && lacks_year(event) && (*year / *event.day_without_year).ok();
            if (fits) {
                event.date = EventDate{day_date(*year / *event.day_without_year), Basis::resolved};
                event.day_without_year.reset();
            }
        }
    }
}

} // namespace dateline
