#pragma once

#include <string_view>

namespace dateline {

/// Whether all of `text` fits `pattern`, in which * stands for any run of characters, also none.
/// Linear in the product of the lengths at worst.
bool matches_wildcard(std::string_view text, std::string_view pattern);

} // namespace dateline
