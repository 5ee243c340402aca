#pragma once

#include "export/diagram/child_process.h"

#include <functional>
#include <string>
#include <vector>

namespace dateline {

/// A way to lay out and draw a diagram.
struct Method {
    std::string name; // as people are told
    /// The picture, in which `notes` stand.
    std::function<std::string(const std::vector<std::string>& notes)> draw;
};

/// The picture by the first of `methods` that keeps to the limits, each in a child process. `notes`
/// gets a line for each that failed. Throws TooLargeToDraw if the last one went over
/// the limits, std::runtime_error if it failed otherwise.
std::string draw_by_first(const std::vector<Method>& methods, const LayoutLimits& limits,
                          std::vector<std::string>& notes);

} // namespace dateline
