#pragma once

#include "extract/entity/entity.h"
#include "extract/log_linear.h"

#include <vector>

namespace dateline {

/// The names in an annotated document with their kinds, none within another: of all candidates
/// those that `model` finds likely. A form is of one kind throughout the article.
/// `Name::entity` is not yet set.
std::vector<Name> find_names(const Document& document, const LogLinear& model);

} // namespace dateline
