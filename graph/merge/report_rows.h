#pragma once

#include "graph/merge/facts.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// A report as grouping compares it: flat, with days as numbers from 1970-01-01.
struct ReportRow {
    static constexpr std::int32_t never = INT32_MIN;

    std::uint32_t source = 0;
    std::uint32_t copy = 0; // the article that it is a copy of, or itself
    std::uint32_t type = 0;
    std::uint32_t trigger = 0;
    std::uint32_t parties = 0; // where they begin in ReportRows::parties
    std::uint16_t size = 0;    // how many there are
    bool denied = false;
    bool planned = false;
    bool soft = false;          // dated by the publication alone
    std::int32_t first = never; // the days that its date names
    std::int32_t last = never;
    std::int32_t published = never;

    bool dated() const { return first != never; }
    /// Whether the day is told.
    bool firm() const { return dated() && first == last && !soft; }
};

struct ReportRows {
    std::vector<ReportRow> rows;
    std::vector<std::uint32_t> parties; // entities, sorted within each row

    std::span<const std::uint32_t> parties_of(std::uint32_t report) const {
        return {parties.data() + rows[report].parties, rows[report].size};
    }
};

ReportRows make_rows(const Facts& facts, const std::vector<std::uint32_t>& entity_of,
                     const std::vector<std::uint32_t>& copy_of);

/// What the parties of two reports have in common.
enum class Parties {
    others,
    one, // the only party of one of them, and at most one more
    same // two that are half of the larger or all of the smaller
};

Parties compare_parties(const ReportRows& rows, std::uint32_t a, std::uint32_t b);

/// Whether they are the same, or one and told in the same words.
bool same_parties(const ReportRows& rows, std::uint32_t a, std::uint32_t b);

/// Days, both counted in.
struct Window {
    std::int32_t first = 0;
    std::int32_t last = 0;
};

/// When what a report without a day of its own tells can have taken place; none if nothing tells,
/// or if it has a day.
std::optional<Window> window_of(const ReportRow& row);

/// A place in a block: reports of a type that share two parties, or one if they have no more than
/// two. Blocks are sorted by day, those without a day in front.
struct Blocked {
    std::uint64_t block = 0; // a hash
    std::int32_t day = ReportRow::never;
    std::uint32_t report = 0;

    auto operator<=>(const Blocked&) const = default;
};

/// All reports in all of their blocks, sorted. Of a report with many parties, those that fewest
/// reports name count.
std::vector<Blocked> make_blocks(const ReportRows& rows);

} // namespace dateline
