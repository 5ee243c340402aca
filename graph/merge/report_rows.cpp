#include "graph/merge/report_rows.h"

#include "extract/mix_hash.h"
#include "graph/day_number.h"

#include <algorithm>

namespace dateline {

namespace {

std::uint64_t block_of(std::uint32_t a, std::uint32_t b, std::uint32_t type) {
    return mix_hash(mix_hash(std::uint64_t{a} << 32 | b) + type);
}

} // namespace

ReportRows make_rows(const Facts& facts, const std::vector<std::uint32_t>& entity_of,
                     const std::vector<std::uint32_t>& copy_of) {
    ReportRows made;
    made.rows.reserve(facts.reports.size());
    made.parties.reserve(facts.participants.size());
    for (std::uint32_t i = 0; i < facts.reports.size(); ++i) {
        const auto& report = facts.reports[i];
        const auto& published = facts.sources[report.source].published;
        ReportRow row;
        row.source = report.source;
        row.copy = copy_of[report.source];
        row.type = report.type;
        row.trigger = report.trigger;
        row.denied = report.status == Status::denied;
        row.planned = report.status == Status::planned;
        if (report.date) {
            row.first = to_number(report.date->date.first);
            row.last = to_number(report.date->date.last);
            row.soft = report.date->basis == Basis::publication;
        }
        if (published && is_day(*published) && !report.day_without_year) {
            row.published = to_number(published->first);
        }
        row.parties = static_cast<std::uint32_t>(made.parties.size());
        for (auto p = report.participants; p < facts.participants_end(i); ++p) {
            const auto entity = entity_of[facts.participants[p].entity];
            if (entity != Facts::none) {
                made.parties.push_back(entity);
            }
        }
        const auto begin = made.parties.begin() + row.parties;
        std::sort(begin, made.parties.end());
        made.parties.erase(std::unique(begin, made.parties.end()), made.parties.end());
        row.size = static_cast<std::uint16_t>(
            std::min<std::size_t>(made.parties.size() - row.parties, UINT16_MAX));
        made.rows.push_back(row);
    }
    return made;
}

Parties compare_parties(const ReportRows& rows, std::uint32_t a, std::uint32_t b) {
    const auto of_a = rows.parties_of(a);
    const auto of_b = rows.parties_of(b);
    std::size_t common = 0;
    for (auto x = of_a.begin(), y = of_b.begin(); x != of_a.end() && y != of_b.end();) {
        common += *x == *y;
        const bool step_x = *x <= *y;
        const bool step_y = *y <= *x;
        x += step_x;
        y += step_y;
    }
    const auto larger = std::max(of_a.size(), of_b.size());
    const auto smaller = std::min(of_a.size(), of_b.size());
    const bool most = 2 * common >= larger || common == smaller;
    if (common >= 2) {
        return most ? Parties::same : Parties::others;
    }
    return common == 1 && larger <= 2 && smaller == 1 ? Parties::one : Parties::others;
}

bool same_parties(const ReportRows& rows, std::uint32_t a, std::uint32_t b) {
    const auto parties = compare_parties(rows, a, b);
    return parties == Parties::same ||
           (parties == Parties::one && rows.rows[a].trigger == rows.rows[b].trigger);
}

std::optional<Window> window_of(const ReportRow& row) {
    constexpr std::int32_t memory_of_news = 10;
    constexpr std::int32_t soon = 2;
    constexpr std::int32_t prospect = 14;
    if (row.dated() && row.soft) {
        return Window{row.first - soon, row.last};
    }
    if (row.dated()) {
        return row.first == row.last ? std::nullopt : std::optional(Window{row.first, row.last});
    }
    if (row.published == ReportRow::never) {
        return std::nullopt;
    }
    return row.planned ? Window{row.published, row.published + prospect}
                       : Window{row.published - memory_of_news, row.published};
}

std::vector<Blocked> make_blocks(const ReportRows& rows) {
    std::vector<std::uint32_t> frequency;
    for (const auto party : rows.parties) {
        if (party >= frequency.size()) {
            frequency.resize(party + 1);
        }
        ++frequency[party];
    }
    std::vector<Blocked> blocks;
    std::vector<std::uint32_t> parties;
    for (std::uint32_t i = 0; i < rows.rows.size(); ++i) {
        const auto& row = rows.rows[i];
        const auto of_row = rows.parties_of(i);
        parties.assign(of_row.begin(), of_row.end());
        constexpr std::size_t most = 12;
        if (parties.size() > most) {
            std::sort(parties.begin(), parties.end(), [&](auto a, auto b) {
                return std::pair(frequency[a], a) < std::pair(frequency[b], b);
            });
            parties.resize(most);
            std::sort(parties.begin(), parties.end());
        }
        for (std::size_t a = 0; parties.size() <= 2 && a < parties.size(); ++a) {
            constexpr std::uint32_t alone = UINT32_MAX; // no entity has this number
            blocks.push_back({block_of(parties[a], alone, row.type), row.first, i});
        }
        for (std::size_t a = 0; a < parties.size(); ++a) {
            for (std::size_t b = a + 1; b < parties.size(); ++b) {
                blocks.push_back({block_of(parties[a], parties[b], row.type), row.first, i});
            }
        }
    }
    std::sort(blocks.begin(), blocks.end());
    return blocks;
}

} // namespace dateline
