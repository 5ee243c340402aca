#include "extract/time/read_numeric_date.h"

#include "extract/time/date.h"

namespace dateline {

namespace {

using Kind = TimeWord::Kind;

TimeAtom numeric(int year, int month, int day, std::size_t words, int detail = -1) {
    return {TimeClass::numeric, false, static_cast<std::uint8_t>(words),
            (year * 100 + month) * 100 + day, detail};
}

bool is_date(int year, int month, int day) {
    const Day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                   std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() && is_plausible(date);
}

/// How many words ".123" and "+02:00" at `i` take, decimals and an offset that are not kept.
std::size_t offset_words(const TimeText& t, std::size_t i) {
    std::size_t words = t.glued_mark(i, '.') && t.glued(i + 1, Kind::digits) ? 2 : 0;
    const auto sign = i + words;
    if ((t.glued_mark(sign, '+') || t.glued(sign, Kind::dash)) && t.glued(sign + 1, Kind::digits)) {
        words += t.glued_mark(sign + 2, ':') && t.glued(sign + 3, Kind::digits) ? 4 : 2;
    }
    return words;
}

/// T09:30:00Z behind a date.
void add_time_behind(const TimeText& t, std::size_t i, TimeAtom& date) {
    const auto at = i + 5;
    if (t.glued(at, Kind::letters) && t.word(at) == "T" && t.glued(at + 1, Kind::digits) &&
        t.glued_mark(at + 2, ':') && t.glued(at + 3, Kind::digits)) {
        const auto hour = t.digits(at + 1, 2, 2);
        const auto minute = t.digits(at + 3, 2, 2);
        if (!hour || !minute || *hour > 23 || *minute > 59) {
            return;
        }
        auto next = at + 4;
        const int told = t.glued_mark(next, ':') ? t.digits(next + 1, 2, 2).value_or(-1) : -1;
        const int second = told < 60 ? told : -1;
        next += second >= 0 ? 2 : 0;
        const bool utc = t.glued(next, Kind::letters) && t.word(next) == "Z";
        next += utc ? 1 : 0;
        next += !utc ? offset_words(t, next) : 0;
        date.words = static_cast<std::uint8_t>(next - i);
        date.detail = pack_time(*hour * 60 + *minute, second, utc);
    }
}

} // namespace

std::optional<TimeAtom> read_numeric_date(const TimeText& t, std::size_t i) {
    if (i + 2 >= t.words.size() || !t.words[i + 1].glued || !t.glued(i + 2, Kind::digits)) {
        return std::nullopt;
    }
    const char mark = t.words[i + 1].mark;
    if (mark != '-' && mark != '/' && mark != '.') {
        return std::nullopt;
    }
    if (t.word(i) == "9" && mark == '/' && t.word(i + 2) == "11" && !t.glued_mark(i + 3, '/')) {
        return numeric(2001, 9, 11, 3);
    }
    if (!t.glued_mark(i + 3, mark) || !t.glued(i + 4, Kind::digits)) {
        return std::nullopt;
    }
    const auto last = t.digits(i + 4, 1, 4);
    const auto middle = t.digits(i + 2, 1, 2);
    if (!last || !middle) {
        return std::nullopt;
    }
    if (const auto year = t.digits(i, 4, 4)) {
        if (t.word(i + 4).size() > 2 || !is_date(*year, *middle, *last)) {
            return numeric(0, 0, 0, 0);
        }
        auto date = numeric(*year, *middle, *last, 5);
        add_time_behind(t, i, date);
        return date;
    }
    const auto first = t.digits(i, 1, 2);
    const auto size = t.word(i + 4).size();
    if (!first || size % 2 != 0 || (size == 2 && mark == '.')) {
        return std::nullopt;
    }
    const int year = size == 4 ? *last : *last + (*last < 50 ? 2000 : 1900);
    const bool month_first = is_date(year, *first, *middle);
    const bool day_first = is_date(year, *middle, *first);
    if (!month_first && !day_first) {
        return std::nullopt;
    }
    const bool as_month_first = month_first && (mark != '.' || !day_first);
    const bool ambiguous = month_first && day_first && *first != *middle;
    return numeric(year, as_month_first ? *first : *middle, as_month_first ? *middle : *first, 5,
                   ambiguous ? (as_month_first ? *middle : *first) : -1);
}

} // namespace dateline
