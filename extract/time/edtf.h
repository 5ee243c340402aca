#pragma once

#include "extract/time/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace dateline {

// The Extended Date/Time Format of the Library of Congress, now ISO 8601-2:2019: levels 0 and 1,
// https://www.loc.gov/standards/datetime/.

/// The zone of a time of day.
struct EdtfZone {
    int minutes = 0;          // east of UTC
    bool utc = false;         // written Z
    bool has_minutes = false; // +04:30, not +04

    bool operator==(const EdtfZone&) const = default;
};

struct EdtfTime {
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::optional<EdtfZone> zone; // none is local time

    bool operator==(const EdtfTime&) const = default;
};

/// A piece of a date: a number, or X for each of its digits.
struct EdtfPart {
    int number = 0;
    bool unspecified = false;

    bool operator==(const EdtfPart&) const = default;
};

/// 1985-04-12, 2004-XX, 201X, 2001-21, Y170000002, 1985-04-12T23:20:30Z, 2004-06~
struct EdtfDate {
    std::int64_t year = 0;         // 0 is 1 BC; unspecified digits count as 0
    int unspecified_digits = 0;    // of the year, from the right
    bool lettered = false;         // with Y, for more than four digits
    std::optional<EdtfPart> month; // 21 to 24 are spring to winter
    std::optional<EdtfPart> day;
    std::optional<EdtfTime> time;
    Qualification qualification = Qualification::none;

    bool operator==(const EdtfDate&) const = default;
};

/// "..", an end that is open, and nothing, one that is not known.
enum class EdtfNoEnd { open, unknown };
using EdtfEnd = std::variant<EdtfDate, EdtfNoEnd>;

/// A date, or a period between two.
struct Edtf {
    EdtfEnd first;
    std::optional<EdtfEnd> last; // of a period

    bool operator==(const Edtf&) const = default;
};

/// What `text` says in EDTF of level 0 or 1; none if it is malformed or names no day of the
/// calendar.
std::optional<Edtf> parse_edtf(std::string_view text);

/// Written as parse_edtf reads it; what it read, to the letter.
std::string to_edtf(const Edtf& edtf);

/// The days from its first to its last; none where an end is open or not known, or lies outside the
/// years 0 to 9999. Seasons are three months from March, June, September and December on.
std::optional<Date> to_date(const Edtf& edtf);

} // namespace dateline
