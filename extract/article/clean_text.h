#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// What is left of a page's text, and what its furniture told.
struct CleanText {
    std::string text;
    std::optional<std::chrono::year> copyright_year; // of the © line
};

/// `text` (UTF-8) repaired, in Unicode normalization form C and without boilerplate, as listed in
/// boilerplate.tsv: a paragraph, heading or list item a line, lines that were wrapped at a fixed
/// width joined, spaces trimmed, at most one blank line in a row.
CleanText clean_text(std::string_view text);

} // namespace dateline
