#pragma once

#include "export/diagram/diagram.h"
#include "export/diagram/drawing.h"
#include "export/diagram/to_cgraph.h"

namespace dateline {

/// What Graphviz must know of the page that a finished drawing is on. SVG and PNG are as large as
/// the drawing; a PDF has the least paper from A4 to A0 on which its smallest letters have six
/// points, or else A0.
Attributes attributes_of_page(const Drawing& drawing, Picture picture);

} // namespace dateline
