#include "extract/time/date.h"

#include "extract/time/edtf.h"

#include <array>
#include <cstdio>

namespace dateline {

namespace {

namespace chr = std::chrono;

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

std::optional<Date> parse_date(std::string_view edtf) {
    const auto parsed = parse_edtf(edtf);
    return parsed ? to_date(*parsed) : std::nullopt;
}

std::string to_iso(Day day) {
    return to_text("%04d-%02u-%02u", static_cast<int>(day.year()),
                   static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::string to_iso(const std::optional<Day>& day) {
    return day ? to_iso(*day) : "";
}

std::string to_edtf(const Date& date) {
    const auto& [first, last, qualification] = date;
    const bool whole_months =
        first.day() == chr::day{1} && last == Day{last.year() / last.month() / chr::last};
    const bool whole_years =
        whole_months && first.month() == chr::January && last.month() == chr::December;
    const auto shortest = [&](Day day) {
        const auto full = to_iso(day);
        return full.substr(0, whole_years ? 4 : whole_months ? 7 : 10);
    };
    constexpr std::array<const char*, 4> marks{"", "?", "~", "%"};
    const std::string mark = marks[static_cast<std::size_t>(qualification)];
    const auto begin = shortest(first) + mark;
    const auto end = shortest(last) + mark;
    return begin == end ? begin : begin + "/" + end;
}

std::string to_edtf(chr::month_day day) {
    return to_text("XXXX-%02d-%02u", static_cast<int>(static_cast<unsigned>(day.month())),
                   static_cast<unsigned>(day.day()));
}

std::optional<chr::month_day> parse_edtf_month_day(std::string_view edtf) {
    constexpr std::size_t size = 10;
    if (!edtf.starts_with("XXXX-") || edtf.size() != size) {
        return std::nullopt;
    }
    // A leap year, so that 29 February is a day.
    const auto date = parse_date("2000-" + std::string(edtf.substr(5)));
    if (!date || !is_day(*date)) {
        return std::nullopt;
    }
    return date->first.month() / date->first.day();
}

} // namespace dateline
