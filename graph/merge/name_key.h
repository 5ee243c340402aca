#pragma once

#include "extract/extraction.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The words of `name`, letters and digits alone, in lower case (NFKC) and without accents; stops
/// and apostrophes within a word vanish: U.S. is us, O'Neil is oneil.
std::vector<std::string> folded_words(std::string_view name);

/// The words that two names of kind `kind` have in common if they name the same entity in different
/// articles: folded, without a leading "the", the legal form of a company ("Co., Ltd."), "and"
/// and a form of address ("Ms."). None if the name says too little across articles: a single word
/// of a person (but for Chinese writing).
std::vector<std::string> key_words(Kind kind, std::string_view name);

/// The countries that the legal form at the end of the name of a company speaks for, a bit each:
/// GmbH and AG for one, Pty for another; 0 for a name without one and for forms that many countries
/// have (Ltd, Inc).
unsigned legal_homes(std::string_view name);

/// The words with a space between them.
std::string join_words(const std::vector<std::string>& words);

/// What key_words gives, in one.
std::string name_key(Kind kind, std::string_view name);

} // namespace dateline
