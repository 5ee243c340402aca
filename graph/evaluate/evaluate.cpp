#include "graph/evaluate/evaluate.h"

#include "graph/evaluate/cut_by_article.h"

#include <algorithm>

namespace dateline {

namespace {

void add_events(const View& cut, const ArticleScore& score, Calibration& bins) {
    const auto bin_of = [&](std::uint32_t place) -> ConfidenceBin& {
        const double confidence = cut.graph->events[cut.events[place]].confidence;
        const auto bin = static_cast<std::size_t>(confidence * static_cast<double>(bins.size()));
        return bins[std::min(bin, bins.size() - 1)];
    };
    for (std::uint32_t place = 0; place < cut.events.size(); ++place) {
        ++bin_of(place).events;
    }
    for (const auto& pair : score.strict) {
        ++bin_of(pair.system).strict;
    }
    for (const auto& pair : score.lenient) {
        ++bin_of(pair.system).lenient;
    }
}

} // namespace

Evaluation evaluate(const KnowledgeGraph& graph, const std::map<std::string, Gold>& golds) {
    Evaluation evaluation;
    evaluation.cuts = cut_by_article(graph);
    for (const auto& [stem, gold] : golds) {
        auto& cut = evaluation.cuts[stem];
        if (!cut.graph) {
            cut.graph = &graph;
            evaluation.missing.push_back(stem);
        }
        auto score = score_article(gold, cut);
        evaluation.total += score.counts;
        add_events(cut, score, evaluation.calibration);
        evaluation.articles.emplace(stem, std::move(score));
    }
    return evaluation;
}

} // namespace dateline
