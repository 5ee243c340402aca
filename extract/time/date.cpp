#include "extract/time/date.h"

#include <cstdio>

namespace dateline {

namespace {

namespace chr = std::chrono;

/// The number that all of `digits` spell; none if anything else is in it.
std::optional<int> parse_digits(std::string_view digits) {
    int number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        number = number * 10 + (c - '0');
    }
    return number;
}

/// A year, month or day: 2025, 2025-02, 2025-02-28.
std::optional<Date> parse_simple(std::string_view edtf) {
    const bool shaped = (edtf.size() == 4) || (edtf.size() == 7 && edtf[4] == '-') ||
                        (edtf.size() == 10 && edtf[4] == '-' && edtf[7] == '-');
    if (!shaped) {
        return std::nullopt;
    }
    const auto year_number = parse_digits(edtf.substr(0, 4));
    const auto month_number = edtf.size() > 4 ? parse_digits(edtf.substr(5, 2)) : 1;
    const auto day_number = edtf.size() > 7 ? parse_digits(edtf.substr(8, 2)) : 1;
    if (!year_number || !month_number || !day_number) {
        return std::nullopt;
    }
    const Day day{chr::year{*year_number}, chr::month{static_cast<unsigned>(*month_number)},
                  chr::day{static_cast<unsigned>(*day_number)}};
    if (!day.ok()) {
        return std::nullopt;
    }
    switch (edtf.size()) {
    case 4:
        return year_date(day.year());
    case 7:
        return month_date(day.year() / day.month());
    default:
        return day_date(day);
    }
}

std::string to_text(const char* format, int year, unsigned month = 0, unsigned day = 0) {
    char buffer[32];
    const int size = std::snprintf(buffer, sizeof buffer, format, year, month, day);
    return {buffer, static_cast<std::size_t>(size)};
}

} // namespace

Date day_date(Day day) {
    return {day, day};
}

Date month_date(chr::year_month month) {
    return {month / 1, Day{month / chr::last}};
}

Date year_date(chr::year year) {
    return {year / 1 / 1, year / 12 / 31};
}

bool is_day(const Date& date) {
    return date.first == date.last;
}

bool is_plausible(Day day) {
    return day.year() >= chr::year{1000} && day.year() <= chr::year{2999};
}

bool within(const Date& inner, const Date& outer) {
    return outer.first <= inner.first && inner.last <= outer.last;
}

bool overlap(const Date& a, const Date& b) {
    return a.first <= b.last && b.first <= a.last;
}

int length(const Date& date) {
    return static_cast<int>((chr::sys_days{date.last} - chr::sys_days{date.first}).count()) + 1;
}

std::optional<Date> parse_edtf(std::string_view edtf) {
    const auto slash = edtf.find('/');
    if (slash == std::string_view::npos) {
        return parse_simple(edtf);
    }
    const auto first = parse_simple(edtf.substr(0, slash));
    const auto last = parse_simple(edtf.substr(slash + 1));
    if (!first || !last || last->last < first->first) {
        return std::nullopt;
    }
    return Date{first->first, last->last};
}

std::string to_iso(Day day) {
    return to_text("%04d-%02u-%02u", static_cast<int>(day.year()),
                   static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::string to_iso(const std::optional<Day>& day) {
    return day ? to_iso(*day) : "";
}

std::string to_edtf(const Date& date) {
    const auto [first, last] = date;
    const bool whole_months =
        first.day() == chr::day{1} && last == Day{last.year() / last.month() / chr::last};
    const bool whole_years =
        whole_months && first.month() == chr::January && last.month() == chr::December;
    const auto shortest = [&](Day day) {
        const auto full = to_iso(day);
        return full.substr(0, whole_years ? 4 : whole_months ? 7 : 10);
    };
    const auto begin = shortest(first);
    const auto end = shortest(last);
    return begin == end ? begin : begin + "/" + end;
}

std::string to_edtf(chr::month_day day) {
    return to_text("XXXX-%02d-%02u", static_cast<int>(static_cast<unsigned>(day.month())),
                   static_cast<unsigned>(day.day()));
}

std::optional<chr::month_day> parse_edtf_month_day(std::string_view edtf) {
    if (!edtf.starts_with("XXXX-")) {
        return std::nullopt;
    }
    // A leap year, so that 29 February is a day.
    const auto date = parse_simple("2000-" + std::string(edtf.substr(5)));
    if (!date || !is_day(*date)) {
        return std::nullopt;
    }
    return date->first.month() / date->first.day();
}

} // namespace dateline
