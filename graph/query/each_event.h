#pragma once

#include "graph/view.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace dateline {

/// Visits the events of the graph of `view` at `places`, in this order, each with its evidence,
/// wherever that is. An event lasts as long as its visit.
void for_each_event(const View& view, const std::vector<std::uint32_t>& places,
                    const std::function<void(const Event&)>& visit);

} // namespace dateline
