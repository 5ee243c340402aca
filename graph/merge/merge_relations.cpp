#include "graph/merge/merge_relations.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

std::optional<Day> earlier(const std::optional<Day>& a, const std::optional<Day>& b) {
    return a && b ? std::min(a, b) : a ? a : b;
}

} // namespace

void merge_relations(const Facts& facts, Merged& merged) {
    std::vector<std::uint32_t> order;
    const auto subject = [&](std::uint32_t i) { return merged.entity_of[facts.claims[i].subject]; };
    const auto object = [&](std::uint32_t i) { return merged.entity_of[facts.claims[i].object]; };
    for (std::uint32_t i = 0; i < facts.claims.size(); ++i) {
        if (subject(i) != object(i) && subject(i) != Facts::none && object(i) != Facts::none) {
            order.push_back(i);
        }
    }
    const auto key = [&](std::uint32_t i) {
        return std::tuple(facts.claims[i].type, subject(i), object(i),
                          std::string_view(facts.texts[facts.claims[i].title]));
    };
    std::sort(order.begin(), order.end(),
              [&](auto a, auto b) { return std::pair(key(a), a) < std::pair(key(b), b); });
    merged.relation_of.assign(facts.claims.size(), Facts::none);
    auto& relations = merged.graph.relations;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto& claim = facts.claims[order[i]];
        if (i == 0 || key(order[i]) != key(order[i - 1])) {
            Relation relation;
            relation.type = claim.type;
            relation.subject = subject(order[i]);
            relation.object = object(order[i]);
            relation.title = facts.texts[claim.title];
            relations.push_back(std::move(relation));
        }
        auto& relation = relations.back();
        relation.since = earlier(relation.since, claim.since);
        relation.until = std::max(relation.until, claim.until);
        merged.relation_of[order[i]] = static_cast<std::uint32_t>(relations.size() - 1);
    }
}

} // namespace dateline
