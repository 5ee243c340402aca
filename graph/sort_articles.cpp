#include "graph/sort_articles.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace dateline {

void sort_articles(KnowledgeGraph& graph) {
    std::vector<std::uint32_t> order(graph.articles.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
        return std::tie(graph.articles[a].path, graph.articles[a].id) <
               std::tie(graph.articles[b].path, graph.articles[b].id);
    });
    std::vector<std::uint32_t> place(order.size());
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
                                 return is_older(graph.articles[a.article],
                                                 graph.articles[b.article]);
                             });
        }
    };
    sort_quotes(graph.events);
    sort_quotes(graph.relations);
}

} // namespace dateline
