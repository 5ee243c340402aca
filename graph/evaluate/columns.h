#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace dateline {

/// Writes `rows`, a line each, cells below one another: the first to the left, the others to the
/// right.
void write_columns(const std::vector<std::vector<std::string>>& rows, std::ostream& out);

/// "61.25" with two `places`.
std::string to_decimal(double number, int places);

} // namespace dateline
