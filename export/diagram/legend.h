#pragma once

#include "export/diagram/drawing.h"

#include <string>

namespace dateline {

/// A heading, samples of the looks that occur in `drawing`, and its notes, in lines no longer than
/// it is wide; without places.
Drawing make_legend(const Drawing& drawing, const std::string& heading);

/// Adds to a drawing that is laid out its legend, which was measured: the heading above it, all
/// else below.
void add_legend(Drawing& drawing, const Drawing& legend);

} // namespace dateline
