#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace dateline {

/// The month that `word` names: March, mar, Mar.; none if it names none. "May" is a month.
std::optional<std::chrono::month> parse_month(std::string_view word);

} // namespace dateline
