#pragma once

#include "graph/json_writer.h"
#include "graph/store/graph_rows.h"

#include <iosfwd>
#include <string>

namespace dateline {

/// "graph.db: 3 articles, 4 entities, 2 events, 1 relation"
void print_counts(const std::string& file, const GraphCounts& counts, std::ostream& out);

/// The same as members of an object.
void write_counts(JsonWriter& json, const GraphCounts& counts);

} // namespace dateline
