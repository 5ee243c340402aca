#include "extract/time/period.h"

#include <array>
#include <cstdio>

namespace dateline {

namespace {

namespace chr = std::chrono;

constexpr std::array<const char*, 4> season_codes{"SP", "SU", "FA", "WI"};

/// How many months a unit has that is made of months; 0 for others.
int months_of(Unit unit) {
    switch (unit) {
    case Unit::month:
        return 1;
    case Unit::season:
    case Unit::quarter:
        return 3;
    case Unit::half:
        return 6;
    case Unit::year:
        return 12;
    case Unit::decade:
        return 120;
    case Unit::century:
        return 1200;
    default:
        return 0;
    }
}

int month_index(Day day) {
    return static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

chr::sys_days monday_of(chr::sys_days day) {
    return day - (chr::weekday{day} - chr::Monday);
}

std::string format(const char* pattern, int a, int b) {
    char buffer[48];
    const int size = std::snprintf(buffer, sizeof buffer, pattern, a, b);
    return {buffer, static_cast<std::size_t>(size)};
}

struct IsoWeek {
    int year;
    int number;
};

/// ISO 8601: the first week of a year is the one with its first Thursday.
IsoWeek iso_week(chr::sys_days day) {
    const auto thursday = monday_of(day) + chr::days{3};
    const auto year = Day{thursday}.year();
    const auto days = thursday - chr::sys_days{year / 1 / 1};
    return {static_cast<int>(year), static_cast<int>(days.count()) / 7 + 1};
}

} // namespace

Period period_around(Unit unit, chr::sys_days day) {
    const Day date{day};
    switch (unit) {
    case Unit::weekend:
        return {unit, monday_of(day) + chr::days{5}};
    case Unit::week:
    case Unit::fortnight:
        return {unit, monday_of(day)};
    case Unit::season: {
        const auto shift = (month_index(date) + 10) % 3; // months since the season began
        return {unit, chr::sys_days{(date.year() / date.month() - chr::months{shift}) / 1}};
    }
    case Unit::decade:
    case Unit::century: {
        const int years = unit == Unit::decade ? 10 : 100;
        const int year = static_cast<int>(date.year());
        return {unit, chr::sys_days{chr::year{year / years * years} / 1 / 1}};
    }
    default:
        break;
    }
    if (const int months = months_of(unit)) {
        const int first = month_index(date) / months * months;
        return {unit,
                chr::sys_days{date.year() / chr::month{static_cast<unsigned>(first) + 1} / 1}};
    }
    return {unit, day};
}

std::optional<Period> shifted(const Period& period, long count) {
    constexpr long farthest = 100'000'000; // counts beyond it would leave the calendar anyway
    if (count < -farthest || count > farthest) {
        return std::nullopt;
    }
    auto first = period.first;
    if (const int months = months_of(period.unit)) {
        const long year = static_cast<int>(Day{first}.year()) + count * months / 12;
        if (year < 1 || year > 9999) {
            return std::nullopt;
        }
        const Day date{first};
        first = chr::sys_days{
            (date.year() / date.month() + chr::months{static_cast<int>(count) * months}) / 1};
    } else {
        const int days = period.unit == Unit::fortnight                              ? 14
                         : period.unit == Unit::week || period.unit == Unit::weekend ? 7
                                                                                     : 1;
        const long moved = first.time_since_epoch().count() + count * days;
        constexpr long earliest = -719162; // 0001-01-01
        constexpr long latest = 2932896;   // 9999-12-31
        if (moved < earliest || moved > latest) {
            return std::nullopt;
        }
        first = chr::sys_days{chr::days{moved}};
    }
    const auto year = Day{first}.year();
    return year >= chr::year{1} && year <= chr::year{9999}
               ? std::optional(Period{period.unit, first})
               : std::nullopt;
}

Date to_date(const Period& period) {
    const Day first{period.first};
    if (const int months = months_of(period.unit)) {
        return {first, Day{(first.year() / first.month() + chr::months{months - 1}) / chr::last}};
    }
    const int days = period.unit == Unit::fortnight ? 14
                     : period.unit == Unit::week    ? 7
                     : period.unit == Unit::weekend ? 2
                                                    : 1;
    return {first, Day{period.first + chr::days{days - 1}}};
}

std::string to_timex_value(const Period& period) {
    const Day first{period.first};
    const int year = static_cast<int>(first.year());
    const int month = month_index(first);
    switch (period.unit) {
    case Unit::weekend:
    case Unit::week:
    case Unit::fortnight: {
        const auto week = iso_week(period.first);
        return format("%04d-W%02d", week.year, week.number) +
               (period.unit == Unit::weekend ? "-WE" : "");
    }
    case Unit::month:
        return format("%04d-%02d", year, month + 1);
    case Unit::season:
        return format("%04d-", year, 0) + season_codes[static_cast<std::size_t>((month - 2) / 3)];
    case Unit::quarter:
        return format("%04d-Q%d", year, month / 3 + 1);
    case Unit::half:
        return format("%04d-H%d", year, month / 6 + 1);
    case Unit::year:
        return format("%04d", year, 0);
    case Unit::decade:
        return format("%03d", year / 10, 0);
    case Unit::century:
        return format("%02d", year / 100, 0);
    default:
        return to_iso(first);
    }
}

std::string to_yearless_value(const Period& period) {
    auto value = to_timex_value(period);
    const auto known = std::min<std::size_t>(value.size(), 4);
    value.replace(0, known, std::string(known, 'X'));
    if (period.unit == Unit::week || period.unit == Unit::weekend ||
        period.unit == Unit::fortnight) {
        value.replace(6, 2, "XX");
    }
    return value;
}

} // namespace dateline
