#pragma once

#include "graph/view.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// The entities of `view` that its events or relations name, the most prominent first: those that
/// take part in events before those that only relations name, each by PageRank in the view.
std::vector<std::uint32_t> by_prominence(const View& view);

} // namespace dateline
