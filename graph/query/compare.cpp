#include "graph/query/compare.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

std::vector<EntityLink> event_links(const Outline& outline, OutlineFilter filter) {
    filter.relations = false;
    return find_links(outline, filter);
}

std::uint32_t difference(const LinkChange& change) {
    return std::max(change.before, change.after) - std::min(change.before, change.after);
}

void put(const LinkChange& change, Comparison& comparison) {
    if (change.before == change.after) {
        ++comparison.unchanged;
        return;
    }
    auto& changes = change.before == 0             ? comparison.added
                    : change.after == 0            ? comparison.gone
                    : change.before < change.after ? comparison.stronger
                                                   : comparison.weaker;
    changes.push_back(change);
}

/// Goes through both lists, which are in order, side by side.
void compare_links(const std::vector<EntityLink>& before, const std::vector<EntityLink>& after,
                   Comparison& comparison) {
    const auto pair = [](const EntityLink& link) { return std::tie(link.first, link.second); };
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        if (b == after.end() || (a != before.end() && pair(*a) < pair(*b))) {
            put({a->first, a->second, a->events, 0}, comparison);
            ++a;
        } else if (a == before.end() || pair(*b) < pair(*a)) {
            put({b->first, b->second, 0, b->events}, comparison);
            ++b;
        } else {
            put({a->first, a->second, a->events, b->events}, comparison);
            ++a;
            ++b;
        }
    }
}

} // namespace

Comparison compare(const Outline& outline, const OutlineFilter& before,
                   const OutlineFilter& after) {
    Comparison comparison;
    compare_links(event_links(outline, before), event_links(outline, after), comparison);
    for (auto* changes :
         {&comparison.added, &comparison.gone, &comparison.stronger, &comparison.weaker}) {
        std::stable_sort(
            changes->begin(), changes->end(),
            [](const LinkChange& a, const LinkChange& b) { return difference(a) > difference(b); });
    }
    for (std::uint32_t i = 0; i < outline.relations.size(); ++i) {
        const auto& relation = outline.relations[i];
        if (relation.type == RelationType::position && relation.since != Outline::no_day &&
            relation.since >= *after.since && relation.since <= *after.until) {
            comparison.new_roles.push_back(i);
        }
    }
    return comparison;
}

} // namespace dateline
