#include "extract/time/choose_period.h"

#include <algorithm>

namespace dateline {

namespace {
namespace chr = std::chrono;
}

std::optional<Period> choose_period(const std::vector<Period>& candidates, chr::sys_days day,
                                    const std::optional<long>& direction, Tense tense) {
    // Papers print what is dated tomorrow.
    constexpr chr::days just_after{7};
    const auto begins = [](const Period& p) { return p.first; };
    const auto ends = [](const Period& p) { return chr::sys_days{to_date(p).last}; };
    std::optional<Period> chosen;
    if (direction == 1 || (!direction && tense == Tense::future)) {
        for (auto p = candidates.rbegin(); p != candidates.rend(); ++p) {
            const bool later = direction ? begins(*p) > day : ends(*p) >= day;
            chosen = later ? std::optional(*p) : chosen;
        }
    } else if (direction == -1 || (!direction && tense == Tense::past)) {
        for (const auto& p : candidates) {
            const auto slack = p.unit == Unit::day ? just_after : chr::days{0};
            const bool earlier = direction ? ends(p) < day : begins(p) <= day + slack;
            chosen = earlier ? std::optional(p) : chosen;
        }
    } else {
        auto least = chr::days::max();
        for (const auto& p : candidates) {
            const auto distance =
                begins(p) <= day && day <= ends(p)
                    ? chr::days{0}
                    : std::min(chr::abs(begins(p) - day), chr::abs(ends(p) - day));
            if (distance < least) {
                least = distance;
                chosen = p;
            }
        }
    }
    return chosen;
}

std::optional<Period> first_from(const std::vector<Period>& candidates, chr::sys_days day) {
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const Period& period) { return period.first >= day; });
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

Period choose_weekday(chr::weekday weekday, chr::sys_days day, const std::optional<long>& direction,
                      Tense tense) {
    const auto latest = day - (chr::weekday{day} - weekday);
    const auto next = latest == day ? day : latest + chr::weeks{1};
    const auto at = [](chr::sys_days d) { return Period{Unit::day, d}; };
    if (direction == 1) {
        return at(latest + chr::weeks{1});
    }
    if (direction == 0) {
        const auto in_week = period_around(Unit::week, day).first + (weekday - chr::Monday);
        const bool coming = tense == Tense::future && in_week < day;
        return at(in_week + chr::weeks{coming ? 1 : 0});
    }
    if (direction == -1) {
        return at(latest == day ? latest - chr::weeks{1} : latest);
    }
    return at(tense == Tense::future ? next : latest);
}

} // namespace dateline
