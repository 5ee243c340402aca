#pragma once

#include "extract/time/date.h"

#include <optional>
#include <string_view>

namespace dateline {

/// The day of a timestamp as metadata writes it: ISO 8601 (2025-03-03, 2025-03-03T09:30:00+08:00,
/// 2025/03/03, 20250303) or RFC 5322 ("Mon, 03 Mar 2025 09:30:00 GMT"). The day in the zone of the
/// timestamp; time and zone are left out. None if it is neither.
std::optional<Day> parse_timestamp(std::string_view timestamp);

} // namespace dateline
