#pragma once

#include "graph/knowledge_graph.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The entities that `name` means: by id, else by canonical name, else by alias, without regard to
/// case. More than one where several have the name; none if it is unknown.
std::vector<std::uint32_t> find_entities(const KnowledgeGraph& graph, std::string_view name);

/// All entities a name or id of which holds `query`, without regard to case; all for an empty one.
std::vector<std::uint32_t> search_entities(const KnowledgeGraph& graph, std::string_view query);

/// The up to three names known that are most like `name`, the likest first (Levenshtein distance,
/// at most a third of the letters).
std::vector<std::string> nearest_names(const KnowledgeGraph& graph, std::string_view name);

/// The event with this id; none if there is none.
std::optional<std::uint32_t> find_event(const KnowledgeGraph& graph, std::string_view id);

} // namespace dateline
