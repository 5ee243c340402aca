#pragma once

#include <string_view>
#include <vector>

namespace dateline {

/// The rows of a table of data: an entry a line, columns parted by tabs; lines that begin with #
/// and blank lines say nothing. The views point into `tsv`.
std::vector<std::vector<std::string_view>> read_table(std::string_view tsv);

} // namespace dateline
