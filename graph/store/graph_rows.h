#pragma once

#include "graph/knowledge_graph.h"
#include "graph/merge/corrections.h"
#include "graph/store/sqlite.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace dateline {

/// How much a graph holds.
struct GraphCounts {
    std::uint64_t articles = 0;
    std::uint64_t entities = 0;
    std::uint64_t events = 0;
    std::uint64_t relations = 0;
};

/// Merges what all articles in the file say and writes what has changed: rows of entity, event,
/// participant, relation and what points to them. The whole is merged each time, in memory and
/// without texts, so that the result is the same however the articles came in. `meanwhile` is done
/// with the database while a thread merges.
GraphCounts merge_rows(const Database& database, const std::vector<EventType>& types,
                       const Corrections& corrections, const std::function<void()>& meanwhile);

} // namespace dateline
