#pragma once

#include "extract/article/draft.h"
#include "extract/input_error.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The articles of a JSON text (UTF-8): one record or a list of them, each an object with `text` or
/// `html`, and `id`, `title`, `published`, `url`, `source` where known. `path` and `line` say in
/// errors where the text is from.
std::vector<Outcome<Draft>> read_records(std::string_view json, const std::string& path,
                                         std::size_t line);

} // namespace dateline
