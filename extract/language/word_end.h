#pragma once

#include <string_view>

namespace dateline {

/// The end of the word of `line` that begins at byte `begin`, over marks that are part of it:
/// O'Neil, AT&T, U.S, re-elect, w/o; but Five of Five-Year, China of China's. `begin` if no word
/// begins there.
std::size_t word_end(std::string_view line, std::size_t begin);

/// Whether the apostrophe at byte `at` of `line` begins 's, 're, 'll or the like, or ends an n't.
bool is_clitic(std::string_view line, std::size_t at);

} // namespace dateline
