#pragma once

#include "graph/view.h"

#include <iosfwd>

namespace dateline {

/// The `gexf` view: a dynamic graph of GEXF 1.2, as Gephi and NetworkX read it. Nodes and edges
/// have the properties of property_graph.h as attributes and their lifetimes as spells, so that a
/// timeline can be slid over the graph; what has no date has no spell and is always there. Colours
/// and shapes tell the kinds of nodes apart.
void write_gexf(const View& view, std::ostream& out);

} // namespace dateline
