#pragma once

#include <string_view>

namespace dateline {

/// The length in bytes of the web address, e-mail address or file name that `chunk`, a text without
/// spaces, begins with; 0 if it begins with none. Marks of the sentence behind it do not count.
std::size_t address_length(std::string_view chunk);

} // namespace dateline
