#include "graph/merge/merge.h"

#include "graph/merge/merge_facts.h"
#include "graph/sort_articles.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

/// In the order of their ids, each once, by its first path: what follows does not depend on the
/// order of the input.
void sort_articles(std::vector<Extraction>& extractions) {
    std::sort(extractions.begin(), extractions.end(), [](const auto& a, const auto& b) {
        return std::tie(a.article.id, a.article.path) < std::tie(b.article.id, b.article.path);
    });
    extractions.erase(
        std::unique(extractions.begin(), extractions.end(),
                    [](const auto& a, const auto& b) { return a.article.id == b.article.id; }),
        extractions.end());
}

/// Gives the graph its articles and the sentences of what each of them says.
class Quoter {
public:
    Quoter(std::vector<Extraction> extractions, Merged merged)
        : extractions_(std::move(extractions)), merged_(std::move(merged)) {}

    KnowledgeGraph run() {
        std::uint32_t appearance = 0;
        std::uint32_t report = 0;
        std::uint32_t claim = 0;
        for (std::uint32_t i = 0; i < extractions_.size(); ++i) {
            for (const auto& entity : extractions_[i].entities) {
                add_mentions(merged_.entity_of[appearance++], i, entity.mentions);
            }
            for (auto& event : extractions_[i].events) {
                quote(merged_.graph.events, merged_.event_of[report++], i, event.evidence);
            }
            for (auto& relation : extractions_[i].relations) {
                quote(merged_.graph.relations, merged_.relation_of[claim++], i, relation.evidence);
            }
            merged_.graph.articles.push_back(std::move(extractions_[i].article));
        }
        sort_articles(merged_.graph);
        return std::move(merged_.graph);
    }

private:
    void add_mentions(std::uint32_t entity, std::uint32_t source,
                      const std::vector<Mention>& mentions) {
        for (const auto& mention : mentions) {
            if (entity != UINT32_MAX) {
                merged_.graph.entities[entity].mentions.push_back({source, mention.range});
            }
        }
    }

    template <typename Item>
    void quote(std::vector<Item>& items, std::uint32_t item, std::uint32_t source,
               std::vector<Evidence>& all) {
        for (auto& evidence : all) {
            if (item != UINT32_MAX) {
                evidence.article = source;
                items[item].evidence.push_back(std::move(evidence));
            }
        }
    }

    std::vector<Extraction> extractions_; // by id
    Merged merged_;
};

} // namespace

KnowledgeGraph merge(std::vector<Extraction> extractions, std::vector<EventType> types,
                     const Corrections& corrections) {
    sort_articles(extractions);
    Facts facts;
    for (const auto& extraction : extractions) {
        unpack_facts(pack_facts(extraction), facts);
    }
    auto graph = Quoter(std::move(extractions), merge_facts(std::move(facts), corrections)).run();
    graph.types = std::move(types);
    return graph;
}

} // namespace dateline
