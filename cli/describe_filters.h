#pragma once

#include "cli/options.h"

#include <string>

namespace dateline {

/// What the filters of `options` ask for, in a line: "Around Meng Fanying · 2025-01 to 2025-06 ·
/// meet"; empty if they ask for all.
std::string describe_filters(const GraphOptions& options);

} // namespace dateline
