#pragma once

#include "graph/merge/facts.h"
#include "graph/merge/merge.h"
#include "tests/graph/build_values.h"

#include <algorithm>
#include <string>
#include <vector>

namespace dateline::test {

// What tests of merging ask of a graph, and facts without the way to them.

/// As merging reads them: in the order of the articles' ids.
inline Facts facts_of(std::vector<Extraction> extractions) {
    std::sort(extractions.begin(), extractions.end(),
              [](const auto& a, const auto& b) { return a.article.id < b.article.id; });
    Facts facts;
    for (const auto& extraction : extractions) {
        unpack_facts(pack_facts(extraction), facts);
    }
    return facts;
}

inline KnowledgeGraph merged(std::vector<Extraction> extractions,
                             const Corrections& corrections = {}) {
    return merge(std::move(extractions), event_types(), corrections);
}

inline bool is_called(const Entity& entity, const std::string& name) {
    return entity.name == name ||
           std::find(entity.aliases.begin(), entity.aliases.end(), name) != entity.aliases.end();
}

/// How many entities are called `name`.
inline std::size_t count_called(const KnowledgeGraph& graph, const std::string& name) {
    return static_cast<std::size_t>(
        std::count_if(graph.entities.begin(), graph.entities.end(),
                      [&](const Entity& entity) { return is_called(entity, name); }));
}

/// Whether one entity is called both.
inline bool are_one(const KnowledgeGraph& graph, const std::string& a, const std::string& b) {
    return std::any_of(graph.entities.begin(), graph.entities.end(), [&](const Entity& entity) {
        return is_called(entity, a) && is_called(entity, b);
    });
}

/// Others that an article may name beside the one it is about. Those of different numbers have
/// nothing in common.
inline std::vector<Entity> company(int number) {
    static const std::vector<std::vector<Entity>> companies{
        {person("Ann Bee"), person("Cy Dee"), organization("Eff Mills"), organization("Gee Bank")},
        {person("Hal Igby"), person("Jo Kay"), organization("Elm Yard"), organization("Oak Quay")},
        {person("Ros Tew"), person("Una Vox"), organization("Wye Port"), organization("Yew Zoo")}};
    return companies.at(static_cast<std::size_t>(number));
}

/// These and the others beside them.
inline std::vector<Entity> beside(std::vector<Entity> entities, int number) {
    const auto others = company(number);
    entities.insert(entities.end(), others.begin(), others.end());
    return entities;
}

} // namespace dateline::test
