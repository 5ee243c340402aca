#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// Whether the date that ends at byte `end` of `line` is that of a dateline at its start, with or
/// without an agency behind it: "BAOTOU, Nov 17 -", "TOKYO, Sept. 3 (Reuters) -".
bool ends_dateline(std::string_view line, std::size_t end);

} // namespace dateline
