#pragma once

#include "extract/event/reading.h"

#include <cstddef>
#include <string>

namespace dateline {

/// The way from one word to another of its sentence through the tree: "^xcomp nsubj" goes up over
/// an xcomp and down to the subject there.
struct TreePath {
    std::string whole;
    std::string core; // without the tail
    std::string tail; // at the end: names in apposition, coordination or one phrase
    std::size_t steps = 0;
};

/// From `from` to `to`; "far" where there are more than six steps or none leads there.
TreePath find_path(const Reading& reading, std::uint32_t from, std::uint32_t to);

} // namespace dateline
