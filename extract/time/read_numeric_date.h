#pragma once

#include "extract/time/time_text.h"

#include <optional>

namespace dateline {

/// The date in digits at word `i`: 2025-11-17 (and T09:30:00Z behind it), 2025/11/17, 17/11/2025,
/// 11/17/2025, 17.11.2025, 11-17-2025, 11/17/25, 9/11. An atom of no words where the digits look
/// like one but name no day: 2025-02-30. None if there is none. What may be 3 April as well as
/// March 4 is taken for the latter, unless it is written with full stops, and has the other month
/// for its detail.
std::optional<TimeAtom> read_numeric_date(const TimeText& t, std::size_t i);

} // namespace dateline
