#pragma once

#include "graph/knowledge_graph.h"
#include "graph/store/places.h"
#include "graph/store/sqlite.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// The rows that the items of a graph have in its file.
struct RowKeys {
    std::vector<std::uint32_t> entities;
    std::vector<std::uint32_t> events;
    std::vector<std::uint32_t> relations;
    Places articles = {}; // the other way round
};

/// What of a graph file is to be read, by the keys of rows.
struct PartKeys {
    std::vector<std::uint32_t> entities; // and those that events and relations name
    std::vector<std::uint32_t> events;
    std::vector<std::uint32_t> relations;
    bool mentions = false; // of `entities`
};

/// What a graph can be read without: most of its memory.
struct Omitted {
    bool mentions = false;   // of entities
    bool identities = false; // why names are one
    bool sentences = false;  // of events: their evidence
};

/// The graph in the file, or the part of it that `part` names with the articles that say so. Throws
/// InputError for rows that merging would not have written.
/// Sets `rows`, if given, to where it was read from.
KnowledgeGraph read_graph_rows(const Database& database, const PartKeys* part = nullptr,
                               RowKeys* rows = nullptr, Omitted omitted = {});

/// The graph of what was published by `day`.
KnowledgeGraph read_graph_known_by(const Database& database, Day day);

std::vector<EventType> read_event_types(const Database& database);

} // namespace dateline
