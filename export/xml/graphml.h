#pragma once

#include "graph/view.h"

#include <iosfwd>

namespace dateline {

/// The `graphml` view: a directed graph of GraphML 1.0 with the properties of property_graph.h as
/// typed keys, as igraph, NetworkX, yEd and others read it; days are strings.
void write_graphml(const View& view, std::ostream& out);

} // namespace dateline
