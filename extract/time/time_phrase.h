#pragma once

#include "extract/time/holiday.h"
#include "extract/time/period.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// From which day a phrase counts: "two days ago" from that of publication, "two days later" from
/// the one that the text speaks of.
enum class Origin { publication, reference };

/// "last week" is a week counted -1, "three days later" a day counted 3. Without a unit ("next
/// Monday", "last summer") it moves what the phrase names.
struct Shift {
    std::optional<Unit> unit;
    long count = 0;
    Origin origin = Origin::publication;

    bool operator==(const Shift&) const = default;
};

/// A time of day, in minutes and seconds from midnight.
struct Clock {
    int minute = 0;
    int second = -1; // where it is told
    bool utc = false;

    bool operator==(const Clock&) const = default;
};

/// How many units; hundredths, as in "2.5 years"; none where the phrase tells no number ("several
/// years").
struct Amount {
    std::optional<long> hundredths;
    Unit unit = Unit::day;

    bool operator==(const Amount&) const = default;
};

enum class TimeShape { date, duration, set, past, present, future };

/// A phrase about time, taken apart but not yet resolved: what it names, and what it leaves to the
/// context.
struct TimePhrase {
    std::uint32_t begin = 0; // bytes of the text
    std::uint32_t end = 0;
    TimeShape shape = TimeShape::date;
    // Pieces of the calendar. Numbers are as people count: months, quarters and halves from 1 on,
    // seasons from spring on; decades as 199, centuries as 20 for the 21st.
    std::optional<int> year;
    std::optional<int> decade;
    std::optional<int> century;
    std::optional<int> half;
    std::optional<int> quarter;
    std::optional<int> season;
    std::optional<int> month;
    std::optional<int> day;
    std::optional<int> nth; // of the weekday, in the month: the first Monday of May
    std::optional<std::chrono::weekday> weekday;
    std::optional<HolidayId> holiday;
    std::optional<Unit> whole; // "the end of the year": the unit of the context
    std::optional<Shift> shift;
    bool fiscal = false;
    // Pieces of the day.
    std::string_view part; // MO, MI, AF, EV, NI, as TIMEX3 has them
    std::optional<Clock> clock;
    // Durations and sets; several for "two years and three months".
    std::vector<Amount> amounts;
    std::optional<int> other_month; // 3/4/2025 may also be 3 April: the month it would be
    bool to_next = false;           // it begins a period that the next phrase ends

    bool operator==(const TimePhrase&) const = default;
};

/// The phrases about time in `text`, in its order; where some overlap, the first and longest. Words
/// and patterns stand in time_words.tsv, time_rules.tsv and holidays.tsv. Time and memory grow as
/// the length of the text.
std::vector<TimePhrase> find_time_phrases(std::string_view text);

} // namespace dateline
