#pragma once

#include "extract/time/time_text.h"

#include <optional>

namespace dateline {

/// The time of day at word `i`: 8:30, 8:30:15, 8.30 pm, 8 p.m., 0930 GMT, 5 o'clock; none if there
/// is none.
std::optional<TimeAtom> read_clock(const TimeText& t, std::size_t i);

} // namespace dateline
