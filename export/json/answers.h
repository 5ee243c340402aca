#pragma once

#include "graph/knowledge_graph.h"
#include "graph/query/brokers.h"
#include "graph/query/communities.h"
#include "graph/query/compare.h"
#include "graph/query/paths.h"
#include "graph/query/ranking.h"

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

// Answers on who is linked to whom, as JSON documents. Entities, events and relations in them are
// places in the lists of `graph`. `more` counts those that were not asked for.

/// {"from", "to", "in_time_order", "steps"}; each step has "from", "to", "day" (null unless in
/// order of time) and "event" or "relation" in full. "steps" is null if there is no path.
void write_path(const KnowledgeGraph& graph, std::uint32_t from, std::uint32_t to,
                bool in_time_order, const std::optional<Path>& path, std::ostream& out);

/// What a ranking is by, and from how many of how many entities it was worked out.
struct RankingBasis {
    std::string by;
    std::size_t sources = 0;
    std::size_t candidates = 0; // more than sources: the scores are estimated
};

/// {"by", "estimated", "sources", "candidates", "entities", "more"}; each entity with "id", "name",
/// "kind" and "score".
void write_ranking(const KnowledgeGraph& graph, const RankingBasis& basis,
                   const std::vector<Ranked>& ranking, std::size_t more, std::ostream& out);

/// {"brokers", "more"}; each with "id", "name", "kind", "parts" and "cut_off".
void write_brokers(const KnowledgeGraph& graph, const std::vector<Broker>& brokers,
                   std::size_t more, std::ostream& out);

/// {"modularity", "communities", "more"}; each with "size" and "entities", all of them.
void write_communities(const KnowledgeGraph& graph, const Communities& communities,
                       std::size_t more, std::ostream& out);

/// Lists cut short, and how many were left out of each.
struct ShortComparison {
    Comparison shown;
    std::size_t more_added = 0;
    std::size_t more_gone = 0;
    std::size_t more_stronger = 0;
    std::size_t more_weaker = 0;
    std::size_t more_new_roles = 0;
};

/// {"new", "gone", "stronger", "weaker", "new_roles"}, each {"links" or "relations", "more"}, and
/// "unchanged"; a link has "first", "second" and the counts "before" and "after".
void write_comparison(const KnowledgeGraph& graph, const ShortComparison& comparison,
                      std::ostream& out);

} // namespace dateline
