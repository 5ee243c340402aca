#pragma once

#include "export/diagram/diagram.h"

#include <functional>
#include <string>

namespace dateline {

/// What became of work in a child process.
struct ChildResult {
    std::string output;  // what it returned
    std::string failure; // why it returned nothing: "took more than 20 s"; empty if it did
    bool is_over_limit = false;
};

/// Does `work` in a child process, which is killed at the limits and ends with this process. Memory
/// is what the child has resident beyond what it shares with this process, looked at some fifty
/// times a second. Throws std::system_error if there can be no child.
ChildResult run_in_child(const std::function<std::string()>& work, const LayoutLimits& limits);

} // namespace dateline
