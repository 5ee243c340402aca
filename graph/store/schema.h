#pragma once

#include "graph/store/sqlite.h"

#include <cstdint>

namespace dateline {

/// The version of schema.sql.
constexpr std::int64_t schema_version = 2;

/// Makes the tables of a new file.
void create_schema(const Database& database);

/// Make the indexes of the tables that articles fill, and of those that merging fills, where they
/// are not there yet.
void create_article_indexes(const Database& database);
void create_graph_indexes(const Database& database);

/// The version of the graph in the file. Throws InputError if it is no graph or of a version that
/// is not known.
std::int64_t require_graph(const Database& database);

/// Throws InputError unless it is a graph of this version.
void require_schema(const Database& database);

/// Brings a file of version 1 up to date: keeps what its articles say, for commit() to merge.
void migrate(const Database& database, std::int64_t version);

} // namespace dateline
