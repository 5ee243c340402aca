#include "extract/time/edtf.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace dateline {

namespace {

namespace chr = std::chrono;

constexpr std::string_view qualifiers = "?~%"; // in the order of Qualification

std::optional<int> parse_digits(std::string_view digits) {
    const bool plain =
        !digits.empty() && digits.size() <= 9 &&
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return plain ? std::optional(number) : std::nullopt;
}

/// The two digits or XX at the front of `text`.
std::optional<EdtfPart> take_part(std::string_view& text) {
    const auto head = text.substr(0, 2);
    text.remove_prefix(head.size());
    if (head == "XX") {
        return EdtfPart{0, true};
    }
    const auto number = head.size() == 2 ? parse_digits(head) : std::nullopt;
    return number ? std::optional(EdtfPart{*number, false}) : std::nullopt;
}

/// Y170000002 and Y-170000002: at least five digits.
std::optional<EdtfDate> parse_lettered(std::string_view text) {
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    constexpr std::size_t most_digits = 18;
    const bool plain =
        text.size() > 4 && text.size() <= most_digits && text.front() != '0' &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    EdtfDate date;
    date.lettered = true;
    std::from_chars(text.data(), text.data() + text.size(), date.year);
    date.year = negative ? -date.year : date.year;
    return plain ? std::optional(date) : std::nullopt;
}

/// 1985, -1985, 198X, 19XX at the front of `text`
bool take_year(std::string_view& text, EdtfDate& date) {
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const auto head = text.substr(0, 4);
    const auto digits = std::min(head.find('X'), head.size());
    const auto known = parse_digits(head.substr(0, digits));
    const auto rest = head.substr(digits);
    const bool all_x = rest.find_first_not_of('X') == std::string_view::npos;
    if (head.size() != 4 || !known || !all_x || rest.size() > 2 ||
        (negative && (!rest.empty() || *known == 0))) {
        return false;
    }
    date.unspecified_digits = static_cast<int>(rest.size());
    date.year = *known;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        date.year *= 10;
    }
    date.year = negative ? -date.year : date.year;
    text.remove_prefix(4);
    return true;
}

/// 23:20:30, 23:20:30Z, 23:20:30-04, 23:20:30+04:30
std::optional<EdtfTime> parse_time(std::string_view text) {
    if (text.size() < 8 || text[2] != ':' || text[5] != ':') {
        return std::nullopt;
    }
    const auto hour = parse_digits(text.substr(0, 2));
    const auto minute = parse_digits(text.substr(3, 2));
    const auto second = parse_digits(text.substr(6, 2));
    if (!hour || !minute || !second || *hour > 24 || *minute > 59 || *second > 60 ||
        (*hour == 24 && *minute + *second > 0)) {
        return std::nullopt;
    }
    EdtfTime time{*hour, *minute, *second, std::nullopt};
    const auto zone = text.substr(8);
    if (zone == "Z") {
        time.zone = EdtfZone{0, true, false};
    } else if (!zone.empty()) {
        const bool with_minutes = zone.size() == 6 && zone[3] == ':';
        const auto hours = parse_digits(zone.substr(1, 2));
        const auto minutes = with_minutes ? parse_digits(zone.substr(4)) : std::optional(0);
        if ((zone[0] != '+' && zone[0] != '-') || (zone.size() != 3 && !with_minutes) || !hours ||
            !minutes || *hours > 23 || *minutes > 59 ||
            (zone[0] == '-' && *hours + *minutes == 0)) {
            return std::nullopt;
        }
        const int east = *hours * 60 + *minutes;
        time.zone = EdtfZone{zone[0] == '-' ? -east : east, false, with_minutes};
    }
    return time;
}

bool in_calendar(const EdtfDate& date) {
    const auto& month = date.month;
    const bool season = month && !month->unspecified && month->number >= 21 && month->number <= 24;
    if (month && !month->unspecified && !season && (month->number < 1 || month->number > 12)) {
        return false;
    }
    if (date.unspecified_digits > 0 && month) {
        return false; // level 2
    }
    if (!date.day) {
        return true;
    }
    if (season || (month->unspecified && !date.day->unspecified)) {
        return false;
    }
    const Day day{chr::year{static_cast<int>(date.year)},
                  chr::month{static_cast<unsigned>(month->number)},
                  chr::day{static_cast<unsigned>(date.day->number)}};
    return date.day->unspecified || day.ok();
}

std::optional<EdtfDate> parse_one(std::string_view text) {
    EdtfDate date;
    if (!text.empty()) {
        if (const auto mark = qualifiers.find(text.back()); mark != std::string_view::npos) {
            date.qualification = static_cast<Qualification>(mark + 1);
            text.remove_suffix(1);
        }
    }
    if (text.starts_with('Y')) {
        auto lettered = parse_lettered(text.substr(1));
        if (lettered) {
            lettered->qualification = date.qualification;
        }
        return lettered;
    }
    if (!take_year(text, date)) {
        return std::nullopt;
    }
    for (auto* part : {&date.month, &date.day}) {
        if (text.starts_with('-')) {
            text.remove_prefix(1);
            *part = take_part(text);
            if (!*part) {
                return std::nullopt;
            }
        }
    }
    if (!in_calendar(date)) {
        return std::nullopt;
    }
    if (text.starts_with('T')) {
        const bool whole = date.day && !date.day->unspecified;
        date.time = parse_time(text.substr(1));
        const bool qualified = date.qualification != Qualification::none;
        return whole && date.time && !qualified ? std::optional(date) : std::nullopt;
    }
    return text.empty() ? std::optional(date) : std::nullopt;
}

std::optional<EdtfEnd> parse_end(std::string_view text) {
    if (text.empty() || text == "..") {
        return text.empty() ? EdtfNoEnd::unknown : EdtfNoEnd::open;
    }
    const auto date = parse_one(text);
    return date && !date->time ? std::optional<EdtfEnd>(*date) : std::nullopt;
}

Date days_of(const EdtfDate& date) {
    const chr::year year{static_cast<int>(date.year)};
    Date days = year_date(year);
    int span = 1;
    for (int i = 0; i < date.unspecified_digits; ++i) {
        span *= 10;
    }
    days.last = year_date(year + chr::years{span - 1}).last;
    if (date.month && !date.month->unspecified) {
        const int number = date.month->number;
        const bool season = number > 12;
        const auto first =
            year / chr::month{static_cast<unsigned>(season ? 3 * (number - 20) : number)};
        days = {first / 1, month_date(first + chr::months{season ? 2 : 0}).last};
        if (date.day && !date.day->unspecified) {
            days = day_date(first / chr::day{static_cast<unsigned>(date.day->number)});
        }
    }
    days.qualification = date.qualification;
    return days;
}

std::string format(const char* pattern, long long a, int b = 0, int c = 0) {
    char buffer[64];
    const int size = std::snprintf(buffer, sizeof buffer, pattern, a, b, c);
    return {buffer, static_cast<std::size_t>(size)};
}

std::string to_text(const EdtfTime& time) {
    auto text = format("T%02lld:%02d:%02d", time.hour, time.minute, time.second);
    if (time.zone && time.zone->utc) {
        return text + "Z";
    }
    if (time.zone) {
        const int minutes = std::abs(time.zone->minutes);
        text += (time.zone->minutes < 0 ? "-" : "+") + format("%02lld", minutes / 60);
        text += time.zone->has_minutes ? format(":%02lld", minutes % 60) : "";
    }
    return text;
}

std::string to_text(const EdtfDate& date) {
    auto text = date.lettered   ? format("Y%lld", date.year)
                : date.year < 0 ? format("-%04lld", -date.year)
                                : format("%04lld", date.year);
    for (int i = 0; i < date.unspecified_digits; ++i) {
        text[text.size() - 1 - static_cast<std::size_t>(i)] = 'X';
    }
    for (const auto* part : {&date.month, &date.day}) {
        if (*part) {
            text += (*part)->unspecified ? "-XX" : format("-%02lld", (*part)->number);
        }
    }
    text += date.time ? to_text(*date.time) : "";
    if (date.qualification != Qualification::none) {
        text += qualifiers[static_cast<std::size_t>(date.qualification) - 1];
    }
    return text;
}

std::string to_text(const EdtfEnd& end) {
    if (const auto* date = std::get_if<EdtfDate>(&end)) {
        return to_text(*date);
    }
    return std::get<EdtfNoEnd>(end) == EdtfNoEnd::open ? ".." : "";
}

std::optional<Date> days_of(const EdtfEnd& end) {
    const auto* date = std::get_if<EdtfDate>(&end);
    const bool near = date && date->year >= 0 && date->year <= 9999;
    return near ? std::optional(days_of(*date)) : std::nullopt;
}

} // namespace

std::optional<Edtf> parse_edtf(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        const auto date = parse_one(text);
        return date ? std::optional(Edtf{*date, std::nullopt}) : std::nullopt;
    }
    const auto first = parse_end(text.substr(0, slash));
    const auto last = parse_end(text.substr(slash + 1));
    if (!first || !last) {
        return std::nullopt;
    }
    const auto* from = std::get_if<EdtfDate>(&*first);
    const auto* to = std::get_if<EdtfDate>(&*last);
    if (!from && !to) {
        return std::nullopt;
    }
    const auto first_days = days_of(*first);
    const auto last_days = days_of(*last);
    const bool backwards =
        from && to &&
        (from->year > to->year || (first_days && last_days && last_days->last < first_days->first));
    return backwards ? std::nullopt : std::optional(Edtf{*first, *last});
}

std::string to_edtf(const Edtf& edtf) {
    return edtf.last ? to_text(edtf.first) + "/" + to_text(*edtf.last) : to_text(edtf.first);
}

std::optional<Date> to_date(const Edtf& edtf) {
    const auto first = days_of(edtf.first);
    const auto last = edtf.last ? days_of(*edtf.last) : first;
    if (!first || !last) {
        return std::nullopt;
    }
    const auto both =
        static_cast<int>(first->qualification) | static_cast<int>(last->qualification);
    return Date{first->first, last->last, static_cast<Qualification>(both)};
}

} // namespace dateline
