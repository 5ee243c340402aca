#pragma once

#include "export/diagram/drawing.h"
#include "graph/view.h"

#include <cstdint>
#include <optional>

namespace dateline {

/// A drawing of the dated events of `view` in which time runs from left to right and each entity
/// has a lane, in the order in which they come in. A column is a day, a month or a year, the
/// shortest in which the events fit on a page; columns without events are left out. An event stands
/// on the lane of its first agent, with a line to those of the others.
Drawing draw_lanes(const View& view, std::optional<std::uint32_t> centre);

} // namespace dateline
