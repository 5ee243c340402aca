#include "extract/time/date_phrase.h"

#include "extract/ascii_case.h"
#include "extract/one_of.h"
#include "extract/time/month.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace dateline {

namespace {

namespace chr = std::chrono;
using Words = std::span<const std::string_view>;

std::string_view at(Words words, std::size_t i) {
    return i < words.size() ? words[i] : "";
}

bool capitalized(std::string_view word) {
    return !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
}

std::optional<unsigned> parse_number(std::string_view digits) {
    if (digits.empty() || digits.size() > 4) {
        return std::nullopt;
    }
    unsigned number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        number = number * 10 + static_cast<unsigned>(c - '0');
    }
    return number;
}

/// 5, 5th, 21st
std::optional<chr::day> parse_day(std::string_view word) {
    for (const std::string_view ordinal : {"st", "nd", "rd", "th"}) {
        if (word.ends_with(ordinal)) {
            word.remove_suffix(2);
            break;
        }
    }
    const auto number = word.size() <= 2 ? parse_number(word) : std::nullopt;
    return number && *number >= 1 && *number <= 31 ? std::optional(chr::day{*number})
                                                   : std::nullopt;
}

std::optional<chr::year> parse_year(std::string_view word) {
    const auto number = word.size() == 4 ? parse_number(word) : std::nullopt;
    return number && *number >= 1800 && *number < 2100
               ? std::optional(chr::year{static_cast<int>(*number)})
               : std::nullopt;
}

constexpr std::array<std::string_view, 18> before_bare_dates{
    "in",    "since", "of",   "by",   "during", "until", "from", "for", "last",
    "early", "late",  "this", "next", "mid",    "till",  "to",   "In",  "Since"};

std::optional<DatePhrase> match_month(Words words, std::string_view before) {
    const auto month = capitalized(words[0]) ? parse_month(words[0]) : std::nullopt;
    if (!month) {
        return std::nullopt;
    }
    DatePhrase phrase;
    phrase.month = month;
    if (const auto day = parse_day(at(words, 1))) {
        phrase.day = day;
        const bool comma = at(words, 2) == ",";
        phrase.year = parse_year(at(words, comma ? 3 : 2));
        phrase.words = !phrase.year ? 2 : comma ? 4 : 3;
        return phrase;
    }
    const bool comma = at(words, 1) == ",";
    if (const auto year = parse_year(at(words, comma ? 2 : 1))) {
        phrase.year = year;
        phrase.words = comma ? 3 : 2;
        return phrase;
    }
    phrase.words = 1;
    return one_of(before, before_bare_dates) ? std::optional(phrase) : std::nullopt;
}

std::optional<DatePhrase> match_day_month(Words words) {
    const auto day = parse_day(words[0]);
    const std::size_t of = at(words, 1) == "of" ? 2 : 1;
    const auto month =
        day && capitalized(at(words, of)) ? parse_month(at(words, of)) : std::nullopt;
    if (!month) {
        return std::nullopt;
    }
    DatePhrase phrase;
    phrase.day = day;
    phrase.month = month;
    const bool comma = at(words, of + 1) == ",";
    phrase.year = parse_year(at(words, of + (comma ? 2 : 1)));
    phrase.words = of + 1 + (!phrase.year ? 0 : comma ? 2 : 1);
    return phrase;
}

std::optional<DatePhrase> match_year_or_iso(Words words, std::string_view before) {
    DatePhrase phrase;
    phrase.words = 1;
    if (words[0].size() == 10) {
        if (const auto date = parse_edtf(words[0])) {
            phrase.year = date->first.year();
            phrase.month = date->first.month();
            phrase.day = date->first.day();
            return phrase;
        }
    }
    phrase.year = parse_year(words[0]);
    const bool counted = at(words, 1) == "pct" || at(words, 1) == "percent" || at(words, 1) == "%";
    const bool told = one_of(before, before_bare_dates) && phrase.year >= chr::year{1900};
    return phrase.year && !counted && told ? std::optional(phrase) : std::nullopt;
}

std::optional<Unit> parse_unit(std::string_view word) {
    constexpr std::array<std::string_view, 5> units{"day", "week", "month", "quarter", "year"};
    const auto found = std::find(units.begin(), units.end(), word);
    return found == units.end() ? std::nullopt
                                : std::optional(static_cast<Unit>(found - units.begin()));
}

std::optional<int> parse_direction(std::string_view word) {
    return word == "last" || word == "past" ? std::optional(-1)
           : word == "this"                 ? std::optional(0)
           : word == "next"                 ? std::optional(1)
                                            : std::nullopt;
}

std::optional<chr::weekday> parse_weekday(std::string_view word) {
    constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};
    const auto found = std::find(weekdays.begin(), weekdays.end(), word);
    return found == weekdays.end()
               ? std::nullopt
               : std::optional(chr::weekday{static_cast<unsigned>(found - weekdays.begin())});
}

std::optional<DatePhrase> match_relative(Words words) {
    constexpr std::array<std::pair<std::string_view, int>, 4> days{
        {{"yesterday", -1}, {"today", 0}, {"tonight", 0}, {"tomorrow", 1}}};
    const auto first = lower_ascii(words[0]);
    DatePhrase phrase;
    phrase.words = 1;
    for (const auto& [word, offset] : days) {
        if (first == word) {
            phrase.unit = Unit::day;
            phrase.offset = offset;
            return phrase;
        }
    }
    if ((phrase.weekday = parse_weekday(words[0]))) {
        return phrase;
    }
    const auto direction = parse_direction(first);
    if (!direction) {
        return std::nullopt;
    }
    phrase.words = 2;
    phrase.offset = *direction;
    phrase.unit = parse_unit(at(words, 1));
    phrase.weekday = parse_weekday(at(words, 1));
    const bool about_day = phrase.unit == Unit::day;
    return (phrase.unit && !about_day) || phrase.weekday ? std::optional(phrase) : std::nullopt;
}

/// The year that puts month and day nearest to `published`.
chr::year nearest_year(chr::month month, chr::day day, Day published) {
    const chr::sys_days target{published};
    chr::year best = published.year();
    auto least = chr::days::max();
    for (const auto year :
         {published.year() - chr::years{1}, published.year(), published.year() + chr::years{1}}) {
        const auto distance = chr::abs(chr::sys_days{year / month / day} - target);
        if (distance < least) {
            least = distance;
            best = year;
        }
    }
    return best;
}

std::optional<Date> resolve_calendar(const DatePhrase& phrase,
                                     const std::optional<Date>& published) {
    auto year = phrase.year;
    if (!year && published) {
        year = is_day(*published) ? nearest_year(*phrase.month, phrase.day.value_or(chr::day{15}),
                                                 published->first)
                                  : published->first.year();
    }
    if (!year) {
        return std::nullopt;
    }
    if (!phrase.month) {
        return year_date(*year);
    }
    if (!phrase.day) {
        return month_date(*year / *phrase.month);
    }
    const Day day = *year / *phrase.month / *phrase.day;
    return day.ok() ? std::optional(day_date(day)) : std::nullopt;
}

Date resolve_unit(Unit unit, int offset, Day published) {
    const chr::sys_days day{published};
    const auto months = [&](int first, int count) {
        const auto begin = published.year() / chr::January + chr::months{first};
        return Date{begin / 1, Day{(begin + chr::months{count - 1}) / chr::last}};
    };
    const int month = static_cast<int>(static_cast<unsigned>(published.month())) - 1;
    switch (unit) {
    case Unit::day:
        return day_date(day + chr::days{offset});
    case Unit::week: {
        const auto monday = day - (chr::weekday{day} - chr::Monday) + chr::weeks{offset};
        return {monday, monday + chr::days{6}};
    }
    case Unit::month:
        return months(month + offset, 1);
    case Unit::quarter:
        return months(month / 3 * 3 + 3 * offset, 3);
    default:
        return year_date(published.year() + chr::years{offset});
    }
}

} // namespace

std::optional<DatePhrase> match_date_phrase(Words words, std::string_view before) {
    if (auto phrase = match_month(words, before)) {
        return phrase;
    }
    if (auto phrase = match_day_month(words)) {
        return phrase;
    }
    if (auto phrase = match_year_or_iso(words, before)) {
        return phrase;
    }
    return match_relative(words);
}

std::optional<Date> parse_full_date(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty() && words.size() < 8) {
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
        const auto end =
            text.starts_with(',') ? 1 : std::min(text.find_first_of(" ,"), text.size());
        if (end > 0) {
            words.push_back(text.substr(0, end));
        }
        text.remove_prefix(end);
    }
    const auto phrase = words.empty() ? std::nullopt : match_date_phrase(words, "");
    return phrase && phrase->words == words.size() ? resolve(*phrase, std::nullopt) : std::nullopt;
}

std::optional<Date> resolve(const DatePhrase& phrase, const std::optional<Date>& published) {
    if (phrase.year || phrase.month) {
        return resolve_calendar(phrase, published);
    }
    if (!published || !is_day(*published)) {
        return std::nullopt;
    }
    const chr::sys_days day{published->first};
    if (phrase.weekday) {
        const auto latest = day - (chr::weekday{day} - *phrase.weekday);
        return day_date(latest + chr::weeks{phrase.offset > 0                    ? 1
                                            : phrase.offset < 0 && latest == day ? -1
                                                                                 : 0});
    }
    return resolve_unit(*phrase.unit, phrase.offset, published->first);
}

} // namespace dateline
