#include "graph/sort_articles.h"

#include "graph/reorder.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dateline {

void sort_by_age(std::vector<Evidence>& evidence, const std::vector<Article>& articles) {
    std::stable_sort(evidence.begin(), evidence.end(), [&](const Evidence& a, const Evidence& b) {
        return is_older(articles[a.article], articles[b.article]);
    });
}

std::vector<std::uint32_t> sort_articles(KnowledgeGraph& graph) {
    std::vector<std::uint32_t> order(graph.articles.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
        return std::tie(graph.articles[a].path, graph.articles[a].id) <
               std::tie(graph.articles[b].path, graph.articles[b].id);
    });
    const auto place = reorder(graph.articles, order);
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
            sort_by_age(item.evidence, graph.articles);
        }
    };
    sort_quotes(graph.events);
    sort_quotes(graph.relations);
    return place;
}

} // namespace dateline
