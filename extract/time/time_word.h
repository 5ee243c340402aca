#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// What a word or run of words can be in a phrase about time; time_rules.tsv is written in these.
enum class TimeClass : std::uint8_t {
    month,     // 1 to 12
    weekday,   // 0 for Sunday
    weekdays,  // Mondays
    unit,      // day: a Unit
    units,     // days
    ordinal,   // first: 1
    number,    // hundredths; -1 for several
    year,      // 2013
    decade,    // the 1990s: 199
    day,       // of the month
    shift,     // last -1, this 0, next 1: from the day of publication
    step,      // previous -1, same 0, following 1: from the day that the text speaks of
    ago,       // ago -1, hence 1
    later,     // earlier -1, later 1
    part,      // morning: index into parts_of_day
    deictic,   // yesterday -1
    mod,       // early, mid, late
    bound,     // beginning, middle, end (of)
    clock,     // minutes from midnight
    zone,      // EST 0, GMT 1
    season,    // 1 for spring
    quarter,   // Q3
    half,      // H1
    holiday,   // a HolidayId
    numeric,   // 2025-11-17, as 20251117; with a time of day see pack_time
    every,     // each, every
    adverbial, // daily: a Unit
    full,      // consecutive, full, straight: between a number and its unit
    literal    // itself: a word that the rules name
};

constexpr std::array<std::string_view, 29> time_class_names{
    "MONTH",   "WEEKDAY", "WEEKDAYS",  "UNIT", "UNITS",  "ORDINAL", "NUMBER", "YEAR",
    "DECADE",  "DAY",     "SHIFT",     "STEP", "AGO",    "LATER",   "PART",   "DEICTIC",
    "MOD",     "BOUND",   "CLOCK",     "ZONE", "SEASON", "QUARTER", "HALF",   "HOLIDAY",
    "NUMERIC", "EVERY",   "ADVERBIAL", "FULL", "LITERAL"};

constexpr std::array<std::string_view, 5> parts_of_day{"MO", "MI", "AF", "EV", "NI"};

/// One reading of a run of words.
struct TimeAtom {
    TimeClass kind = TimeClass::literal;
    bool doubtful = false;    // it is often something else: May, fall, second
    std::uint8_t words = 1;   // how many it takes
    std::int32_t value = 0;   // by kind; of a literal its number
    std::int32_t detail = -1; // seconds of a clock; the part of the day of "tonight"; of 3/4/2025
                              // the month if it is read as 3 April
};

// The time of day behind a date in digits, packed into the detail of its atom: below -1.
constexpr std::int32_t pack_time(int minute, int second, bool utc) {
    return -2 - ((minute * 61 + second + 1) * 2 + (utc ? 1 : 0));
}
constexpr int packed_minute(std::int32_t detail) {
    return (-2 - detail) / 2 / 61;
}
constexpr int packed_second(std::int32_t detail) {
    return (-2 - detail) / 2 % 61 - 1;
}
constexpr bool packed_utc(std::int32_t detail) {
    return (-2 - detail) % 2 == 1;
}

/// A run of letters or of digits, or a mark.
struct TimeWord {
    enum class Kind : std::uint8_t { letters, digits, dash, apostrophe, mark };

    std::uint32_t begin = 0; // bytes of the text
    std::uint32_t end = 0;
    Kind kind = Kind::mark;
    bool glued = false;              // nothing stands between it and the word before
    bool after_break = false;        // no phrase goes on from the line before
    char mark = 0;                   // of a mark in ASCII
    std::span<const TimeAtom> atoms; // what the tables say of it
};

/// The words of `text`. 's is one word, marks are one each.
std::vector<TimeWord> scan_time_words(std::string_view text);

/// Room for all readings at one place.
using TimeAtoms = std::array<TimeAtom, 12>;

} // namespace dateline
