#pragma once

#include "extract/article/article.h"
#include "extract/article/raw_input.h"
#include "extract/input_error.h"

#include <optional>
#include <vector>

namespace dateline {

/// The articles in `input`: decoded, repaired, cleaned, and dated as well as they tell. Where an
/// article does not tell its day of publication, it is `published`, if given.
std::vector<Outcome<Article>> read_articles(const RawInput& input, std::optional<Day> published);

} // namespace dateline
