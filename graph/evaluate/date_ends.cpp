#include "graph/evaluate/date_ends.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t year_size = 4;
constexpr std::size_t day_size = 10;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool starts_with_year(std::string_view text) {
    return text.size() >= year_size && std::all_of(text.begin(), text.begin() + 4, is_digit);
}

/// "2025", "2025-03", "2025-03-31"
bool is_plain(std::string_view text) {
    constexpr std::string_view shape = "0000-00-00";
    constexpr std::size_t month_size = 7;
    const auto size = text.size();
    if (size != year_size && size != month_size && size != day_size) {
        return false;
    }
    for (std::size_t i = 0; i < size; ++i) {
        if (shape[i] == '-' ? text[i] != '-' : !is_digit(text[i])) {
            return false;
        }
    }
    return size == year_size || text[5] == '0' || (text[5] == '1' && text[6] <= '2');
}

/// "2025-21" and the other codes that stand in the place of a month: seasons, quarters, halves.
bool is_season(std::string_view text) {
    constexpr std::size_t size = 7;
    return text.size() == size && starts_with_year(text) && text[4] == '-' && is_digit(text[6]) &&
           ((text[5] == '2' && text[6] != '0') || text[5] == '3' || text[5] == '4');
}

/// Without times of day, marks of doubt and what is not specified.
std::string strip(std::string_view edtf) {
    std::string text;
    for (std::size_t at = 0; at < edtf.size();) {
        const auto time_end =
            std::min(edtf.find_first_not_of("0123456789:.Z+-", at + 1), edtf.size());
        if (edtf[at] == 'T' && time_end > at + 1) {
            at = time_end;
        } else {
            const bool mark = edtf[at] == '~' || edtf[at] == '?' || edtf[at] == '%';
            text += mark ? "" : std::string(1, edtf[at]);
            ++at;
        }
    }
    constexpr std::string_view unspecified = "-XX";
    for (auto at = text.find(unspecified); at != std::string::npos;
         at = text.find(unspecified, at)) {
        text.erase(at, unspecified.size());
    }
    return text;
}

/// `start` and `end`, the days of the date if they are known, stand in for ends that are not plain.
DateEnds ends(std::string text, const std::string& start, const std::string& end) {
    if (is_season(text) && start.empty()) {
        text.resize(year_size);
    }
    const auto slash = std::min(text.find('/'), text.size());
    auto first = text.substr(0, slash);
    auto last = text.substr(std::min(slash + 1, text.size()));
    if (is_plain(first) && (last.empty() || is_plain(last))) {
        return {first, last.empty() ? first : last};
    }
    first = start.empty() ? first : start;
    last = end.empty() ? last : end;
    return {starts_with_year(first) ? first : "0000", starts_with_year(last) ? last : "9999"};
}

/// The days on which a date begins and ends; February may have 31 in comparisons.
std::string first_day(const std::string& end) {
    return (end + (end.size() == year_size ? "-01-01" : "-01")).substr(0, day_size);
}

std::string last_day(const std::string& end) {
    return (end + (end.size() == year_size ? "-12-31" : "-31")).substr(0, day_size);
}

} // namespace

std::optional<DateEnds> date_ends(std::string_view edtf) {
    return edtf.empty() ? std::nullopt : std::optional(ends(strip(edtf), "", ""));
}

std::optional<DateEnds> date_ends(const std::optional<EventDate>& date) {
    if (!date) {
        return std::nullopt;
    }
    return ends(strip(to_edtf(date->date)), to_iso(date->date.first), to_iso(date->date.last));
}

bool same_date(const std::optional<DateEnds>& gold, const std::optional<DateEnds>& system) {
    if (!gold || !system) {
        return gold.has_value() == system.has_value();
    }
    return system->first.starts_with(gold->first) && system->last.starts_with(gold->last);
}

bool may_coincide(const std::optional<DateEnds>& a, const std::optional<DateEnds>& b) {
    return !a || !b ||
           (first_day(a->first) <= last_day(b->last) && first_day(b->first) <= last_day(a->last));
}

} // namespace dateline
