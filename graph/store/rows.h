#pragma once

#include "graph/knowledge_graph.h"
#include "graph/store/sqlite.h"

#include <vector>

namespace dateline {

// The tables of schema.sql as the graph that they hold.

/// Replaces all rows but those of `article`, which must hold the articles of `graph`.
void write_rows(const Database& database, const KnowledgeGraph& graph);

/// Reads the graph. Throws InputError for rows that write_rows would not have written.
KnowledgeGraph read_rows(const Database& database);

std::vector<EventType> read_event_types(const Database& database);

} // namespace dateline
