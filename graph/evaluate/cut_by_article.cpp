#include "graph/evaluate/cut_by_article.h"

#include <algorithm>

namespace dateline {

namespace {

void add_once(std::vector<std::uint32_t>& indices, std::uint32_t index) {
    if (indices.empty() || indices.back() != index) {
        indices.push_back(index);
    }
}

} // namespace

std::string stem_of(std::string_view path) {
    const auto end = path.find_last_not_of('/');
    path = path.substr(0, end == std::string_view::npos ? 0 : end + 1);
    const auto slash = path.rfind('/');
    const auto name = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
    const auto dot = name.rfind('.');
    const bool has_ending = dot != std::string_view::npos && dot > 0 && dot + 1 < name.size();
    return std::string(name.substr(0, has_ending ? dot : name.size()));
}

std::map<std::string, View> cut_by_article(const KnowledgeGraph& graph) {
    std::map<std::string, View> cuts;
    std::vector<View*> cut_of;
    for (std::uint32_t i = 0; i < graph.articles.size(); ++i) {
        auto& cut = cuts[stem_of(graph.articles[i].path)];
        cut.graph = &graph;
        cut.articles.push_back(i);
        cut_of.push_back(&cut);
    }
    for (std::uint32_t i = 0; i < graph.entities.size(); ++i) {
        for (const auto& mention : graph.entities[i].mentions) {
            add_once(cut_of[mention.article]->entities, i);
        }
    }
    for (std::uint32_t i = 0; i < graph.events.size(); ++i) {
        for (const auto& evidence : graph.events[i].evidence) {
            add_once(cut_of[evidence.article]->events, i);
        }
    }
    for (std::uint32_t i = 0; i < graph.relations.size(); ++i) {
        for (const auto& evidence : graph.relations[i].evidence) {
            add_once(cut_of[evidence.article]->relations, i);
        }
    }
    return cuts;
}

} // namespace dateline
