#pragma once

#include "graph/knowledge_graph.h"

#include <cstdint>
#include <tuple>
#include <vector>

namespace dateline {

/// The order of articles by their age: by day of publication (those without one at the end), then
/// id. Of all that have both.
template <typename Source> bool is_older(const Source& a, const Source& b) {
    const bool undated_a = !a.published;
    const bool undated_b = !b.published;
    return std::tie(undated_a, a.published, a.id) < std::tie(undated_b, b.published, b.id);
}

/// Puts sentences in the order of the age of their articles; within one they stay as they are.
void sort_by_age(std::vector<Evidence>& evidence, const std::vector<Article>& articles);

/// Puts the articles of a graph in the order of their paths, mentions in that of the articles, and
/// sentences in that of the age of their articles; within one as it tells them. Returns the places
/// that the articles then have.
std::vector<std::uint32_t> sort_articles(KnowledgeGraph& graph);

} // namespace dateline
