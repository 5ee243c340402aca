#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// `name` without case (Unicode case folding), as names are looked up by.
std::string fold_name(std::string_view name);

} // namespace dateline
