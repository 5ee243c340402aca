#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

using Day = std::chrono::year_month_day;

/// How sure a date is, as EDTF has it: "", ?, ~, %.
enum class Qualification : std::uint8_t { none, uncertain, approximate, both };

/// When something took place, as precisely as the source tells: a day, a month, a year or an
/// interval. Gregorian days, without time of day or zone. Written as EDTF (ISO 8601-2:2019):
/// 2025-02-28, 2025-02, 2025~, 2025-03-31/2025-04-01.
struct Date {
    Day first; // both ends are part of the date
    Day last;
    Qualification qualification = Qualification::none;

    bool operator==(const Date&) const = default;
    auto operator<=>(const Date&) const = default;
};

Date day_date(Day day);
Date month_date(std::chrono::year_month month);
Date year_date(std::chrono::year year);

/// Whether `date` names exactly one day.
bool is_day(const Date& date);

/// Whether an article can have been published on `day`: from the year 1000 to 2999. Dates worked
/// out from it then keep four digits.
bool is_plausible(Day day);

/// Whether `inner` lies within `outer` (a date lies within itself).
bool within(const Date& inner, const Date& outer);

/// Whether the two have a day in common.
bool overlap(const Date& a, const Date& b);

/// Length in days; 1 for a day.
int length(const Date& date);

/// The days that `edtf` names, of level 0 or 1; none if it is malformed, not in the calendar
/// (2025-02-30) or has an end that is open.
std::optional<Date> parse_date(std::string_view edtf);

/// The shortest EDTF string that parse_date reads back as `date`.
std::string to_edtf(const Date& date);

/// The day as YYYY-MM-DD.
std::string to_iso(Day day);

/// Likewise; empty for none.
std::string to_iso(const std::optional<Day>& day);

/// The month and day of a date whose year is not told, as EDTF (ISO 8601-2:2019, level 2) writes
/// them: XXXX-09-05.
std::string to_edtf(std::chrono::month_day day);

/// Reads what to_edtf(month_day) writes; none if malformed or not in the calendar.
std::optional<std::chrono::month_day> parse_edtf_month_day(std::string_view edtf);

} // namespace dateline
