#pragma once

#include <string_view>
#include <vector>

namespace dateline {

/// The parts of `text` between the separators, empty ones too. The views point into it.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The rows of a table of data: an entry a line, columns parted by tabs; lines that begin with #
/// and blank lines say nothing. The views point into `tsv`.
std::vector<std::vector<std::string_view>> read_table(std::string_view tsv);

} // namespace dateline
