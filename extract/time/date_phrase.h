#pragma once

#include "extract/time/date.h"

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

namespace dateline {

enum class Unit { day, week, month, quarter, year };

/// A phrase about a date, taken apart but not yet resolved.
struct DatePhrase {
    std::size_t words = 0; // how many it takes
    // On the calendar: "March 3, 2025", "September 5", "March 2025", "2025".
    std::optional<std::chrono::year> year;
    std::optional<std::chrono::month> month;
    std::optional<std::chrono::day> day;
    // Relative: "last week" is unit week, offset -1.
    std::optional<Unit> unit;
    int offset = 0;
    // "on Monday": the nearest one before or on the day of publication, offset weeks away.
    std::optional<std::chrono::weekday> weekday;

    bool operator==(const DatePhrase&) const = default;
};

/// The longest date phrase that begins with words[0]; none if none does. `before` is the word in
/// front ("in"), by which bare years and months are told from numbers and names.
std::optional<DatePhrase> match_date_phrase(std::span<const std::string_view> words,
                                            std::string_view before);

/// The date of a text that is nothing but a date with its year: "Mar 3, 2025", "3 March 2025".
std::optional<Date> parse_full_date(std::string_view text);

/// What `phrase` means on the day `published`; none if it lacks a year or is relative and
/// `published` is none. `published` may be a whole year: then only a missing year is taken from it.
/// A missing year is the one that puts the date nearest to the day of publication. Weeks run from
/// Monday to Sunday.
std::optional<Date> resolve(const DatePhrase& phrase, const std::optional<Date>& published);

} // namespace dateline
