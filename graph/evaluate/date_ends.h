#pragma once

#include "extract/extraction.h"

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// The two ends of a date, each as fine as it is told: a day, a month or a year in ISO 8601. An end
/// that is open is 0000 or 9999.
struct DateEnds {
    std::string first;
    std::string last;

    bool operator==(const DateEnds&) const = default;
    auto operator<=>(const DateEnds&) const = default;
};

/// The ends that `edtf` tells, a season as its year; none if it is empty.
std::optional<DateEnds> date_ends(std::string_view edtf);

/// Likewise; the days themselves where EDTF tells the date in another way than by its ends.
std::optional<DateEnds> date_ends(const std::optional<EventDate>& date);

/// Whether `system` says the same as `gold` does, as fine as `gold` tells it, or neither tells.
bool same_date(const std::optional<DateEnds>& gold, const std::optional<DateEnds>& system);

/// Whether both may mean one time: they have a day in common, or one is not known.
bool may_coincide(const std::optional<DateEnds>& a, const std::optional<DateEnds>& b);

} // namespace dateline
