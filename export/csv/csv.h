#pragma once

#include "graph/view.h"

#include <iosfwd>

namespace dateline {

// The `csv` view: two tables (RFC 4180, UTF-8) whose headers neo4j-admin takes as they are: the
// columns of property_graph.h with the types that are no strings (confidence:double, start:date),
// in front of them the id and the label of a node, the id, both ends and the type of an edge. What
// is not known is empty.

void write_nodes_csv(const View& view, std::ostream& out);
void write_edges_csv(const View& view, std::ostream& out);

} // namespace dateline
