#include "graph/merge/merge.h"

#include "graph/merge/merge_facts.h"

#include <algorithm>
#include <numeric>
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

/// Gives the graph its articles, by path, and what each of them says its place and sentences.
class Quoter {
public:
    Quoter(std::vector<Extraction> extractions, Merged merged)
        : extractions_(std::move(extractions)), merged_(std::move(merged)) {}

    KnowledgeGraph run() {
        place_articles();
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
        }
        sort_quotes();
        return std::move(merged_.graph);
    }

private:
    void place_articles() {
        std::vector<std::uint32_t> order(extractions_.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [&](auto a, auto b) {
            return std::tie(extractions_[a].article.path, extractions_[a].article.id) <
                   std::tie(extractions_[b].article.path, extractions_[b].article.id);
        });
        place_of_.resize(order.size());
        for (std::uint32_t place = 0; place < order.size(); ++place) {
            place_of_[order[place]] = place;
            merged_.graph.articles.push_back(std::move(extractions_[order[place]].article));
        }
    }

    void add_mentions(std::uint32_t entity, std::uint32_t source,
                      const std::vector<Mention>& mentions) {
        for (const auto& mention : mentions) {
            if (entity != UINT32_MAX) {
                merged_.graph.entities[entity].mentions.push_back(
                    {place_of_[source], mention.range});
            }
        }
    }

    template <typename Item>
    void quote(std::vector<Item>& items, std::uint32_t item, std::uint32_t source,
               std::vector<Evidence>& all) {
        for (auto& evidence : all) {
            if (item != UINT32_MAX) {
                evidence.article = place_of_[source];
                items[item].evidence.push_back(std::move(evidence));
            }
        }
    }

    /// By age of the article; within one as it tells them.
    void sort_quotes() {
        const auto& articles = merged_.graph.articles;
        const auto older = [&](const Evidence& a, const Evidence& b) {
            const auto& x = articles[a.article];
            const auto& y = articles[b.article];
            const bool undated_x = !x.published;
            const bool undated_y = !y.published;
            return std::tie(undated_x, x.published, x.id) < std::tie(undated_y, y.published, y.id);
        };
        for (auto& entity : merged_.graph.entities) {
            std::sort(entity.mentions.begin(), entity.mentions.end());
        }
        for (auto& event : merged_.graph.events) {
            std::stable_sort(event.evidence.begin(), event.evidence.end(), older);
        }
        for (auto& relation : merged_.graph.relations) {
            std::stable_sort(relation.evidence.begin(), relation.evidence.end(), older);
        }
    }

    std::vector<Extraction> extractions_; // by id
    Merged merged_;
    std::vector<std::uint32_t> place_of_; // of each article in the graph
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
