#include "graph/merge/resolve_years.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace dateline {

namespace {

/// The organizations, persons and policies of an article; places tell nothing about time.
std::set<std::uint32_t> telling_entities(const Facts& facts, std::uint32_t source,
                                         const std::vector<std::uint32_t>& entity_of) {
    std::set<std::uint32_t> telling;
    for (auto i = facts.sources[source].appearances; i < facts.appearances_end(source); ++i) {
        if (facts.appearances[i].kind != Kind::place && entity_of[i] != Facts::none) {
            telling.insert(entity_of[i]);
        }
    }
    return telling;
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

/// The articles that wait for a year.
std::vector<std::uint32_t> find_waiting(const Facts& facts) {
    std::vector<std::uint32_t> waiting;
    for (const auto& report : facts.reports) {
        const bool lacks_year = report.day_without_year && !report.date;
        if (lacks_year && !facts.sources[report.source].published &&
            (waiting.empty() || waiting.back() != report.source)) {
            waiting.push_back(report.source);
        }
    }
    return waiting;
}

void set_year(Facts& facts, std::uint32_t source, std::chrono::year year) {
    for (auto i = facts.sources[source].reports; i < facts.reports_end(source); ++i) {
        auto& report = facts.reports[i];
        if (report.day_without_year && !report.date && (year / *report.day_without_year).ok()) {
            report.date = EventDate{day_date(year / *report.day_without_year), Basis::resolved};
            report.day_without_year.reset();
        }
    }
}

} // namespace

void resolve_years(Facts& facts, const std::vector<std::uint32_t>& entity_of) {
    const auto waiting = find_waiting(facts);
    if (waiting.empty()) {
        return;
    }
    std::map<std::uint32_t, YearVotes> years_of; // by entity
    for (std::uint32_t source = 0; source < facts.sources.size(); ++source) {
        if (const auto& published = facts.sources[source].published) {
            for (const auto entity : telling_entities(facts, source, entity_of)) {
                ++years_of[entity][published->first.year()];
            }
        }
    }
    for (const auto source : waiting) {
        YearVotes votes;
        for (const auto entity : telling_entities(facts, source, entity_of)) {
            for (const auto& [year, count] : years_of[entity]) {
                votes[year] += count;
            }
        }
        if (const auto year = winner(votes)) {
            set_year(facts, source, *year);
        }
    }
}

} // namespace dateline
