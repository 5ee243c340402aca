#pragma once

#include "extract/article/raw_input.h"

#include <string_view>

namespace dateline {

/// The format of a file that begins with `head`, told by its content alone. Some 4 KB are enough,
/// but for NDJSON, whose first line must be whole to be told from JSON over several lines.
Format sniff_format(std::string_view head);

} // namespace dateline
