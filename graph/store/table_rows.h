#pragma once

#include "graph/knowledge_graph.h"
#include "graph/store/checked_row.h"
#include "graph/store/graph_part.h"
#include "graph/store/sqlite.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

// What reading a graph from its tables takes, whole, in part, or as of a day.

using Keys = std::vector<std::uint32_t>;

/// Visits the rows of `all`, or, of some keys, those of `by_key` for each.
template <typename Visit>
void for_each_row(const Database& database, const Keys* keys, const std::string& all,
                  const std::string& by_key, Visit visit) {
    Statement rows(database, (keys ? by_key : all).c_str());
    const auto visit_all = [&] {
        while (rows.next()) {
            visit(CheckedRow(database, rows));
        }
    };
    if (!keys) {
        visit_all();
        return;
    }
    for (const auto key : *keys) {
        rows.add(std::int64_t{key});
        visit_all();
    }
}

/// Key, and what read_article reads from column 1 on.
inline constexpr const char* article_columns =
    "key, id, path, url, title, source, published, published_basis, sha256 FROM article";

/// Throws InputError unless the graph has what the rest of the program takes for granted.
void require_evidence(const Database& database, const KnowledgeGraph& graph, Omitted omitted = {});

} // namespace dateline
