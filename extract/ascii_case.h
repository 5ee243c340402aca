#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// `text` with A to Z in lower case and everything else, and so every offset, as it was.
std::string lower_ascii(std::string_view text);

/// "New York" for "NEW YORK": each word of A to Z with its first letter alone in upper case.
std::string in_title_case(std::string_view text);

} // namespace dateline
