#pragma once

#include "extract/extraction.h"

#include <chrono>
#include <cstdint>

namespace dateline {

/// Days from 1970-01-01, as outlines have them.
inline std::int32_t to_number(Day day) {
    return static_cast<std::int32_t>(std::chrono::sys_days(day).time_since_epoch().count());
}

inline Day to_day(std::int32_t number) {
    return Day(std::chrono::sys_days(std::chrono::days(number)));
}

} // namespace dateline
