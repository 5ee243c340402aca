#pragma once

#include "extract/extraction.h"

#include <string>
#include <string_view>

namespace dateline {

/// What two names of kind `kind` have in common if they name the same entity in different articles:
/// folded to NFKC lower case, without punctuation, a leading "the", and the legal form of a company
/// ("Co., Ltd."). Empty if the name says too little across articles: a single word of a person
/// (but for Chinese writing).
std::string name_key(Kind kind, std::string_view name);

} // namespace dateline
