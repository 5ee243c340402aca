#pragma once

#include <string_view>

namespace dateline {

/// Whether the stop at byte `stop` of `line` belongs to the word that begins at `begin`: U.S.,
/// Mr., J.; not the stop that ends a sentence: "Apple Inc." at the end of the line, or in front of
/// a word that begins another sentence.
bool keeps_stop(std::string_view line, std::size_t begin, std::size_t stop);

/// Whether `word` begins a sentence where it is capitalised, rather than going on with a name: The.
bool is_sentence_opener(std::string_view word);

} // namespace dateline
