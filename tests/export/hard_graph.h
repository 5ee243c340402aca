#pragma once

#include "tests/export/hard_names.h"
#include "tests/graph/build_values.h"

namespace dateline::test {

/// A graph in which each hard name is the name, the alias, the title, the sentence, the article's
/// title and its url of something.
inline KnowledgeGraph hard_graph() {
    std::vector<Article> articles;
    std::vector<Entity> entities;
    std::vector<Event> events;
    std::vector<Relation> relations;
    for (const auto& name : all_hard_names()) {
        const auto i = static_cast<std::uint32_t>(entities.size());
        const auto other = i == 0 ? 0 : i - 1;
        articles.push_back(article(std::to_string(i), "2025-03-03"));
        articles.back().title = name;
        articles.back().url = "https://example.org/?q=" + name;
        entities.push_back(entity(static_cast<Kind>(i % 4), name, {"also " + name}));
        entities.back().id = "org:n" + std::to_string(i);
        events.push_back(event("meet", i % 5 == 0 ? "" : "2025-02-28",
                               {{other, Role::agent}, {i, Role::partner}}, name));
        events.back().evidence.front().article = i;
        events.back().place = i % 3 == 0 ? std::optional(i) : std::nullopt;
        relations.push_back(relation(RelationType::position, i, other, name));
        relations.back().evidence.front() = events.back().evidence.front();
    }
    return graph_of(std::move(articles), std::move(entities), std::move(events),
                    std::move(relations));
}

} // namespace dateline::test
