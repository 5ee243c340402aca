#pragma once

#include "extract/article/draft.h"
#include "extract/input_error.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The articles of an RSS 2.0 or Atom file (UTF-8): one for each item or entry, its text from
/// content:encoded, content, description or summary, whichever is longest. `path` says in errors
/// where it is from.
std::vector<Outcome<Draft>> read_feed(std::string_view xml, const std::string& path);

} // namespace dateline
