#include "graph/store/table_rows.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dateline {

namespace {

bool older(const Article& a, const Article& b) {
    const bool undated_a = !a.published;
    const bool undated_b = !b.published;
    return std::tie(undated_a, a.published, a.id) < std::tie(undated_b, b.published, b.id);
}

} // namespace

void sort_articles(KnowledgeGraph& graph) {
    Keys order(graph.articles.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
        return std::tie(graph.articles[a].path, graph.articles[a].id) <
               std::tie(graph.articles[b].path, graph.articles[b].id);
    });
    Keys place(order.size());
    std::vector<Article> articles;
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        articles.push_back(std::move(graph.articles[order[i]]));
    }
    graph.articles = std::move(articles);
    for (auto& entity : graph.entities) {
        for (auto& mention : entity.mentions) {
            mention.article = place[mention.article];
        }
        std::sort(entity.mentions.begin(), entity.mentions.end());
    }
    const auto sort_quotes = [&](auto& items) {
        for (auto& item : items) {
            for (auto& evidence : item.evidence) {
                evidence.article = place[evidence.article];
            }
            std::stable_sort(item.evidence.begin(), item.evidence.end(),
                             [&](const Evidence& a, const Evidence& b) {
                                 return older(graph.articles[a.article], graph.articles[b.article]);
                             });
        }
    };
    sort_quotes(graph.events);
    sort_quotes(graph.relations);
}

void require_evidence(const Database& database, const KnowledgeGraph& graph) {
    for (const auto& event : graph.events) {
        if (event.evidence.empty() || event.participants.empty() || event.sources == 0) {
            throw_damaged(database,
                          "event " + event.id + " has no evidence or nobody takes part in it");
        }
    }
    for (const auto& relation : graph.relations) {
        if (relation.evidence.empty()) {
            throw_damaged(database, "a relation has no evidence");
        }
    }
}

} // namespace dateline
