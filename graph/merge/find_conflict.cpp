#include "graph/merge/find_conflict.h"

#include <cstdlib>

namespace dateline {

std::optional<ConflictReason> find_conflict(const ReportRows& rows, std::uint32_t a,
                                            std::uint32_t b) {
    const auto& x = rows.rows[a];
    const auto& y = rows.rows[b];
    if (x.source == y.source || !same_parties(rows, a, b)) {
        return std::nullopt;
    }
    constexpr std::int32_t memory_of_news = 10;
    const bool at_once = x.published != ReportRow::never && y.published != ReportRow::never &&
                         std::abs(x.published - y.published) <= memory_of_news;
    if (x.denied != y.denied) {
        const bool same_time =
            x.dated() && y.dated() ? x.first <= y.last && y.first <= x.last : at_once;
        return same_time ? std::optional(ConflictReason::denied) : std::nullopt;
    }
    constexpr std::int32_t some_days = 3;
    const bool differ = x.firm() && y.firm() && !x.planned && !y.planned && y.first != x.first &&
                        std::abs(y.first - x.first) <= some_days;
    return differ && at_once && x.trigger == y.trigger && x.size > 1
               ? std::optional(ConflictReason::date)
               : std::nullopt;
}

} // namespace dateline
