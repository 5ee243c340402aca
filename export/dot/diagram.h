#pragma once

#include "graph/view.h"

#include <iosfwd>

namespace dateline {

/// The relationship diagram of `view` in DOT (Graphviz): entities told apart by shape and colour,
/// events as small boxes between them, relations as dashed arrows. Entities that no event or
/// relation of the view names are left out, and a note in the diagram counts them.
void write_dot(const View& view, std::ostream& out);

/// The same diagram, laid out and drawn; of more events than a page can show, those with the most
/// sources, and a note says so. Throws std::runtime_error with Graphviz's own words if it
/// cannot be.
void write_svg(const View& view, std::ostream& out);

} // namespace dateline
