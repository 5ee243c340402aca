#pragma once

#include "extract/time/date.h"

#include <chrono>
#include <optional>
#include <string>

namespace dateline {

/// Units of the calendar and the clock, shortest first. A season is one of the weather's, three
/// months from March, June, September or December on.
enum class Unit {
    second,
    minute,
    hour,
    day,
    weekend,
    week,
    fortnight,
    month,
    season,
    quarter,
    half,
    year,
    decade,
    century
};

/// One day, week, month and so on of the calendar: the one of kind `unit` that begins on `first`.
/// Weeks begin on Monday, decades in years that end in 0.
struct Period {
    Unit unit = Unit::day;
    std::chrono::sys_days first{};

    bool operator==(const Period&) const = default;
};

/// The period of kind `unit`, a day or longer, in which `day` lies; for a weekend, the one at the
/// end of its week.
Period period_around(Unit unit, std::chrono::sys_days day);

/// The period `count` units after `period`; before it where negative. None outside the years 1 to
/// 9999.
std::optional<Period> shifted(const Period& period, long count);

/// Its first and last day.
Date to_date(const Period& period);

/// The value of TIMEX3 (ISO-TimeML): 2013-03-22, 2013-W12, 2013-W12-WE, 2013-03, 2013-SP, 2013-Q1,
/// 2013-H1, 2013, 201, 20.
std::string to_timex_value(const Period& period);

/// The same with the year, or what in it is not known, as X: XXXX-03-22, XXXX-WXX, XXXX-Q1.
std::string to_yearless_value(const Period& period);

} // namespace dateline
