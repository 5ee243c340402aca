#include "graph/merge/merge_entities.h"

#include "extract/derived.h"
#include "graph/merge/anchors.h"
#include "graph/query/fold_name.h"
#include "graph/sort_articles.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dateline {

namespace {

/// A name that an entity has in an article.
struct NameUse {
    std::uint32_t entity = 0; // a number of the resolution
    std::uint32_t name = 0;
    bool full = false;

    auto operator<=>(const NameUse&) const = default;
};

class EntityMerger {
public:
    EntityMerger(const Facts& facts, const Resolution& resolution)
        : facts_(facts), resolution_(resolution), made_(resolution.count),
          oldest_(resolution.count, Facts::none) {}

    void run(const Corrections& corrections, Merged& merged) {
        find_oldest();
        name_entities();
        drop_names(corrections);
        rename(corrections);
        sort(merged);
        add_identities(merged);
    }

private:
    /// The article that wrote about each entity first.
    void find_oldest() {
        for (std::uint32_t i = 0; i < facts_.appearances.size(); ++i) {
            const auto entity = resolution_.entity_of[i];
            if (entity == Facts::none) {
                continue;
            }
            made_[entity].kind = facts_.appearances[i].kind;
            auto& oldest = oldest_[entity];
            if (oldest == Facts::none ||
                is_older(facts_.sources[facts_.appearances[i].source],
                         facts_.sources[facts_.appearances[oldest].source])) {
                oldest = i;
            }
        }
    }

    void name_entities() {
        std::vector<NameUse> uses;
        uses.reserve(facts_.names.size());
        for (std::uint32_t i = 0; i < facts_.appearances.size(); ++i) {
            const auto first = facts_.appearances[i].names;
            for (auto name = first; name < facts_.names_end(i); ++name) {
                if (resolution_.entity_of[i] != Facts::none) {
                    uses.push_back({resolution_.entity_of[i], facts_.names[name], name == first});
                }
            }
        }
        std::sort(uses.begin(), uses.end());
        for (std::size_t i = 0; i < uses.size();) {
            i = name_entity(uses, i);
        }
    }

    /// Names the entity whose uses begin at `begin`; returns where they end.
    std::size_t name_entity(const std::vector<NameUse>& uses, std::size_t begin) {
        auto& entity = made_[uses[begin].entity];
        std::size_t best = 0;
        auto i = begin;
        while (i < uses.size() && uses[i].entity == uses[begin].entity) {
            const auto name = uses[i].name;
            std::size_t full = 0;
            for (; i < uses.size() && uses[i].entity == uses[begin].entity && uses[i].name == name;
                 ++i) {
                full += uses[i].full;
            }
            const auto& text = facts_.texts[name];
            entity.aliases.push_back(text);
            if (std::tuple(full, text.size(), entity.name) >
                std::tuple(best, entity.name.size(), text)) {
                best = full;
                entity.name = text;
            }
        }
        std::sort(entity.aliases.begin(), entity.aliases.end());
        std::erase(entity.aliases, entity.name);
        return i;
    }

    /// Names that an analyst says are of another stay with no other either.
    void drop_names(const Corrections& corrections) {
        for (const auto& correction : corrections) {
            const bool by_name =
                correction.action == CorrectionAction::split && !correction.name.empty();
            const auto appearance =
                by_name ? find_appearance(facts_, correction.subject) : std::nullopt;
            if (!appearance || resolution_.entity_of[*appearance] == Facts::none) {
                continue;
            }
            auto& entity = made_[resolution_.entity_of[*appearance]];
            const auto key = fold_name(correction.name);
            std::erase_if(entity.aliases, [&](const auto& name) { return fold_name(name) == key; });
        }
    }

    void rename(const Corrections& corrections) {
        for (const auto& correction : corrections) {
            if (correction.action != CorrectionAction::rename) {
                continue;
            }
            const auto appearance = find_appearance(facts_, correction.subject);
            if (!appearance || resolution_.entity_of[*appearance] == Facts::none) {
                continue;
            }
            auto& entity = made_[resolution_.entity_of[*appearance]];
            entity.aliases.push_back(entity.name);
            entity.name = correction.name;
            std::erase(entity.aliases, entity.name);
            std::sort(entity.aliases.begin(), entity.aliases.end());
        }
    }

    void sort(Merged& merged) {
        std::vector<std::uint32_t> order; // dropped ones have no appearance
        for (std::uint32_t i = 0; i < made_.size(); ++i) {
            if (oldest_[i] != Facts::none) {
                order.push_back(i);
            }
        }
        const auto source = [&](std::uint32_t i) -> const Facts::Source& {
            return facts_.sources[facts_.appearances[oldest_[i]].source];
        };
        std::sort(order.begin(), order.end(), [&](auto a, auto b) {
            return is_older(source(a), source(b)) ||
                   (&source(a) == &source(b) && oldest_[a] < oldest_[b]);
        });
        std::vector<Entity> entities;
        for (const auto i : order) {
            entities.push_back(std::move(made_[i]));
        }
        set_entity_ids(entities);
        std::vector<std::uint32_t> by_id(order.size());
        std::iota(by_id.begin(), by_id.end(), 0U);
        std::sort(by_id.begin(), by_id.end(),
                  [&](auto a, auto b) { return entities[a].id < entities[b].id; });
        place_.assign(made_.size(), Facts::none);
        for (std::uint32_t place = 0; place < by_id.size(); ++place) {
            place_[order[by_id[place]]] = place;
            merged.graph.entities.push_back(std::move(entities[by_id[place]]));
        }
        for (const auto entity : resolution_.entity_of) {
            merged.entity_of.push_back(entity == Facts::none ? Facts::none : place_[entity]);
        }
    }

    void add_identities(Merged& merged) {
        auto& identities = merged.graph.identities;
        for (const auto& [appearance, name, same_as, reason, beside] : resolution_.reasons) {
            const auto entity = merged.entity_of[appearance];
            if (entity != Facts::none) {
                auto why = std::string(explain(reason));
                why += beside == Facts::none ? "" : "; both are named with " + facts_.texts[beside];
                identities.push_back(
                    {entity, facts_.texts[name], facts_.texts[same_as], std::move(why)});
            }
        }
        std::sort(identities.begin(), identities.end());
    }

    const Facts& facts_;
    const Resolution& resolution_;
    std::vector<Entity> made_;          // by their numbers in the resolution
    std::vector<std::uint32_t> oldest_; // appearances
    std::vector<std::uint32_t> place_;  // in the graph
};

} // namespace

void merge_entities(const Facts& facts, const Resolution& resolution,
                    const Corrections& corrections, Merged& merged) {
    EntityMerger(facts, resolution).run(corrections, merged);
}

} // namespace dateline
