#pragma once

namespace dateline {

/// The types of time expressions of TimeML.
enum class TimexType { date, time, duration, set };

} // namespace dateline
