#pragma once

#include "extract/input_error.h"

#include <string>
#include <vector>

namespace dateline {

/// The files that `arguments` name: files as they are, folders with all that lies in and below them
/// (not what begins with a dot), patterns (*.txt) that no shell has expanded, "-" for standard
/// input. Sorted, each once. What can't be found goes to `errors`.
std::vector<std::string> find_files(const std::vector<std::string>& arguments,
                                    std::vector<InputError>& errors);

} // namespace dateline
