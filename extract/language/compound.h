#pragma once

#include "extract/language/document.h"

#include <string_view>
#include <vector>

namespace dateline {

/// Whether token `i` is a hyphen that makes one word of the tokens around it: the middle of
/// Five-Year, not of "Beijing - Xi".
bool is_joint(const Document& document, std::uint32_t i);

/// Whether token `i` is a part of a word with a hyphen.
bool in_compound(const Document& document, std::uint32_t i);

/// The end of the word that begins at token `i`, over its hyphens, at most `limit`.
std::uint32_t compound_end(const Document& document, std::uint32_t i, std::uint32_t limit);

/// The words of `range`, those with hyphens whole: "14th", "Five-Year", "Plan".
std::vector<std::string_view> whole_words(const Document& document, TokenRange range);

/// How many they are.
std::uint32_t count_whole_words(const Document& document, TokenRange range);

} // namespace dateline
