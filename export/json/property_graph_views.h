#pragma once

#include "graph/view.h"

#include <iosfwd>

namespace dateline {

// The graph of property_graph.h as JSON; what is not known is left out. Edges have a label beside
// their properties.

/// The `cytoscape` view: the elements that Cytoscape.js takes, as json/cytoscape-1.schema.json
/// describes them.
void write_cytoscape(const View& view, std::ostream& out);

/// The `node-link` view: nodes and links as NetworkX (node_link_graph) and D3 (forceLink) take
/// them, as json/node-link-1.schema.json describes them. The id of an edge is its key.
void write_node_link(const View& view, std::ostream& out);

} // namespace dateline
