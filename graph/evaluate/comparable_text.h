#pragma once

#include "extract/extraction.h"

#include <set>
#include <string>
#include <string_view>

namespace dateline {

/// `text` as names and quotations are compared: letters and digits alone, compatible forms as one
/// (Unicode NFKC), case folded, without a leading "the" and the ends of possessives; "&" is "and".
/// "The U.S.'s" and "US" are both "us".
std::string comparable_text(std::string_view text);

/// All names of `entity` in this form, without empty ones.
std::set<std::string> comparable_names(const Entity& entity);

} // namespace dateline
