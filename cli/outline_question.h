#pragma once

#include "cli/options.h"
#include "graph/knowledge_graph.h"
#include "graph/outline.h"
#include "graph/query/outline_filter.h"
#include "graph/store/store.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

/// A graph without its names and texts, and the part of it that is asked for.
struct OutlineQuestion {
    Store store;
    std::optional<KnowledgeGraph> whole; // of what was published by a day, if that was asked for
    Outline outline;
    OutlineFilter filter;
};

/// Reads the outline of the graph file and the filters of `options`: with types, relations are left
/// out; without statuses, denied events are. Throws UsageError for a day, type or status that is
/// none, InputError if the file is no graph.
OutlineQuestion read_outline_question(const GraphOptions& options);

/// The place in the outline of the entity that `name` means. Throws as require_entity does.
std::uint32_t find_in_outline(const OutlineQuestion& question, const std::string& name);

/// Places in the lists of an outline.
struct OutlinePlaces {
    std::vector<std::uint32_t> entities;
    std::vector<std::uint32_t> events;
    std::vector<std::uint32_t> relations;
};

/// Some of an outline with names and texts.
class Part {
public:
    /// Reads what `places` name, in any order. `question` must outlive it.
    Part(const OutlineQuestion& question, const OutlinePlaces& places);

    const KnowledgeGraph& graph() const { return question_.whole ? *question_.whole : graph_; }

    /// Where in graph() that is which has this place in the outline.
    std::uint32_t entity(std::uint32_t place) const;
    std::uint32_t event(std::uint32_t place) const;
    std::uint32_t relation(std::uint32_t place) const;

    const std::string& name(std::uint32_t place) const {
        return graph().entities[entity(place)].name;
    }

private:
    using Indices = std::unordered_map<std::uint32_t, std::uint32_t>; // by row

    const OutlineQuestion& question_;
    KnowledgeGraph graph_;
    Indices entities_;
    Indices events_;
    Indices relations_;
};

/// Shortens `list` to `top` items, 0 for all; how many it had more.
template <typename Item> std::size_t cut(std::vector<Item>& list, std::size_t top) {
    const auto size = list.size();
    list.resize(top == 0 ? size : std::min(size, top));
    return size - list.size();
}

} // namespace dateline
