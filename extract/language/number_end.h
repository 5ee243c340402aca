#pragma once

#include <string_view>

namespace dateline {

/// The end of the number of `line` that begins at byte `begin`, with what is one token with it:
/// 1,000, 3.5, 10:30, 9/11, 2025-03-03, 713-555-0100, 20th, 1990s; but 5 of 5pm, 24 of 24/7.
std::size_t number_end(std::string_view line, std::size_t begin);

/// The end of numbers joined by hyphens, with the digits of the first from `begin` to `first`, that
/// are one token, a telephone number or a date; `first` if they are not.
std::size_t hyphenated_number_end(std::string_view line, std::size_t begin, std::size_t first);

} // namespace dateline
