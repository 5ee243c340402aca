#pragma once

#include <string_view>

namespace dateline {

/// The end of the token of `line` that begins with the mark at byte `at`, which is no letter, digit
/// or space: "...", "--", "'em", "'72", "#hashtag". `chunk` is where the text between spaces begins
/// that it stands in.
std::size_t mark_end(std::string_view line, std::size_t chunk, std::size_t at);

/// The end of the emoticon at byte `at`; `at` if there is none. It stands alone or at the `end` of
/// the chunk.
std::size_t emoticon_end(std::string_view line, std::size_t chunk, std::size_t at, std::size_t end);

/// Whether `chunk`, a text without spaces, is a line drawn with marks: "-----+----->".
bool is_drawn(std::string_view chunk);

} // namespace dateline
