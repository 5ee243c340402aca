#pragma once

#include "graph/evaluate/score_article.h"

#include <array>
#include <map>
#include <string>

namespace dateline {

/// Events of about the same confidence, and how many of them are right.
struct ConfidenceBin {
    std::size_t events = 0;
    std::size_t strict = 0;
    std::size_t lenient = 0;

    bool operator==(const ConfidenceBin&) const = default;
};

/// From 0.0 to 0.1 and so on; 1.0 belongs to the last.
using Calibration = std::array<ConfidenceBin, 10>;

/// How a graph compares with gold.
struct Evaluation {
    std::map<std::string, View> cuts; // by stem, as all that follows
    std::map<std::string, ArticleScore> articles;
    Counts total;
    Calibration calibration{};
    std::vector<std::string> missing; // gold of which the graph has no article
};

/// Scores the articles of `graph` against `golds`, which are named by their stems. Gold without an
/// article counts as missed, articles without gold are left out. The graph must outlive the result.
Evaluation evaluate(const KnowledgeGraph& graph, const std::map<std::string, Gold>& golds);

} // namespace dateline
