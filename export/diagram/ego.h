#pragma once

#include "export/diagram/drawing.h"

namespace dateline {

/// Places the shapes of `drawing` on rings around its centre, each as many steps away as lines lead
/// there. What is linked to the centre stands clockwise in order of date, from the top; what hangs
/// on it has the same part of the circle (a radial tree as of G. Di Battista et al., "Graph
/// Drawing", 1999, section 3.1).
void lay_out_ego(Drawing& drawing);

} // namespace dateline
