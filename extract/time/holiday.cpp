#include "extract/time/holiday.h"

#include "embedded/holidays_tsv.h"
#include "extract/table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <unicode/calendar.h>

namespace dateline {

namespace {

namespace chr = std::chrono;

struct Holidays {
    std::vector<std::vector<std::string_view>> rules; // the words of each
    std::unordered_map<std::string_view, HolidayId> names;
};

const Holidays& holidays() {
    static const Holidays table = [] {
        Holidays holidays;
        for (const auto& row : read_table(embedded::holidays_tsv())) {
            const auto id = static_cast<HolidayId>(holidays.rules.size());
            holidays.rules.push_back(split(row[0], ' '));
            for (const auto name : split(row[1], '|')) {
                holidays.names.emplace(name, id);
            }
        }
        return holidays;
    }();
    return table;
}

int to_int(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// Easter Sunday (J. Meeus, "Astronomical Algorithms", 1991; the method of Jones and Butcher).
chr::sys_days easter(chr::year in) {
    const int year = static_cast<int>(in);
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return chr::sys_days{in / chr::month{static_cast<unsigned>(n / 31)} /
                         chr::day{static_cast<unsigned>(n % 31 + 1)}};
}

/// The day in `year` that has `month` and `day` in the calendar `name` of ICU.
std::optional<Day> other_calendar(std::string_view name, int month, int day, chr::year year) {
    UErrorCode status = U_ZERO_ERROR;
    const auto locale = "en@calendar=" + std::string(name);
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        *icu::TimeZone::getGMT(), icu::Locale(locale.c_str()), status));
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    const chr::sys_days last{year / 12 / 31};
    for (chr::sys_days at{year / 1 / 1}; at <= last;) {
        constexpr double milliseconds_a_day = 86'400'000;
        calendar->setTime(static_cast<double>(at.time_since_epoch().count()) * milliseconds_a_day,
                          status);
        const int day_there = calendar->get(UCAL_DATE, status);
        const bool in_month = calendar->get(UCAL_MONTH, status) == month - 1 &&
                              calendar->get(UCAL_IS_LEAP_MONTH, status) == 0;
        if (U_FAILURE(status)) {
            break;
        }
        if (in_month && day_there == day) {
            return Day{at};
        }
        // To that day of this month, or at most to the first of the next.
        constexpr int shortest_month = 29;
        const int ahead =
            in_month && day_there < day ? day - day_there : shortest_month + 1 - day_there;
        at += chr::days{std::max(ahead, 1)};
    }
    return std::nullopt;
}

/// "fourth thu 11"
Day nth_weekday(std::string_view nth, std::string_view weekday, int month, chr::year year) {
    constexpr std::array<std::string_view, 7> weekdays{"sun", "mon", "tue", "wed",
                                                       "thu", "fri", "sat"};
    constexpr std::array<std::string_view, 4> counts{"first", "second", "third", "fourth"};
    const auto index = [](const auto& words, std::string_view word) {
        return static_cast<unsigned>(std::find(words.begin(), words.end(), word) - words.begin());
    };
    const chr::weekday day{index(weekdays, weekday)};
    const auto in = year / chr::month{static_cast<unsigned>(month)};
    return nth == "last" ? Day{chr::sys_days{in / day[chr::last]}}
                         : Day{chr::sys_days{in / day[index(counts, nth) + 1]}};
}

} // namespace

std::optional<HolidayId> find_holiday(std::string_view name) {
    const auto found = holidays().names.find(name);
    return found == holidays().names.end() ? std::nullopt : std::optional(found->second);
}

std::set<std::string_view> first_words_of_holidays() {
    std::set<std::string_view> words;
    for (const auto& [name, id] : holidays().names) {
        words.insert(name.substr(0, name.find_first_of(" .-'")));
    }
    return words;
}

std::optional<Day> day_of_holiday(HolidayId holiday, chr::year year) {
    const auto& rule = holidays().rules[holiday];
    if (rule.size() == 1) {
        return Day{year, chr::month{static_cast<unsigned>(to_int(rule[0].substr(0, 2)))},
                   chr::day{static_cast<unsigned>(to_int(rule[0].substr(3)))}};
    }
    if (rule[0] == "easter") {
        return Day{easter(year) + chr::days{to_int(rule[1])}};
    }
    if (rule[0] == "after") {
        const auto before = nth_weekday(rule[1], rule[2], to_int(rule[3]), year);
        return Day{chr::sys_days{before} + chr::days{1}};
    }
    const bool other = rule[0] == "chinese" || rule[0] == "hebrew" || rule[0] == "islamic-civil";
    if (!other) {
        return nth_weekday(rule[0], rule[1], to_int(rule[2]), year);
    }
    // The calendar of China follows sun and moon, which takes a millisecond a year.
    thread_local std::map<std::pair<HolidayId, chr::year>, std::optional<Day>> known;
    const auto [day, is_new] = known.try_emplace({holiday, year});
    if (is_new) {
        day->second = other_calendar(rule[0], to_int(rule[1]), to_int(rule[2]), year);
    }
    return day->second;
}

} // namespace dateline
