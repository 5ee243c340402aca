#pragma once

#include "extract/time/date.h"

#include <optional>
#include <string_view>

namespace dateline {

/// The day of a text that is nothing but a date with its year: "Mar 3, 2025", "3 March 2025",
/// "Monday, March 3, 2025 9:30 am". `year` is for one that tells none.
std::optional<Day> parse_full_date(std::string_view text,
                                   std::optional<std::chrono::year> year = std::nullopt);

} // namespace dateline
