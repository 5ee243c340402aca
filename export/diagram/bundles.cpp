#include "export/diagram/bundles.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

bool holds(const std::vector<std::uint32_t>& sorted, std::uint32_t value) {
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

Tip tip_of(Role role) {
    switch (role) {
    case Role::agent:
        return Tip::plain;
    case Role::partner:
    case Role::target:
    case Role::subject:
        return Tip::arrow;
    case Role::attendee:
    case Role::policy:
        return Tip::circle;
    }
    return Tip::plain;
}

/// All parties of an event, by entity; of an entity with two roles the first.
std::vector<End> parties_of(const Event& event, std::optional<std::uint32_t> centre) {
    std::vector<End> ends;
    for (const auto& [entity, role] : event.participants) {
        ends.push_back({entity, tip_of(role)});
    }
    if (event.place && event.place == centre) {
        ends.push_back({*event.place, Tip::plain});
    }
    const auto by_entity = [](const End& a, const End& b) { return a.entity < b.entity; };
    std::stable_sort(ends.begin(), ends.end(), by_entity);
    const auto same = [](const End& a, const End& b) { return a.entity == b.entity; };
    ends.erase(std::unique(ends.begin(), ends.end(), same), ends.end());
    return ends;
}

/// Where the events of a bundle end differently, no end says more than that it is one.
void merge_tips(std::vector<End>& ends, const std::vector<End>& others) {
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (ends[i].tip != others[i].tip) {
            ends[i].tip = Tip::plain;
        }
    }
}

} // namespace

std::vector<Bundle> bundle_events(const View& view, const BundleOptions& options) {
    using Key = std::tuple<std::vector<std::uint32_t>, Status, std::string>;
    std::map<Key, std::size_t> places;
    std::vector<Bundle> bundles;
    for (const auto index : view.events) {
        const auto& event = view.graph->events[index];
        auto ends = parties_of(event, options.centre);
        const auto parties = ends.size();
        std::erase_if(ends, [&](const End& end) { return !holds(options.entities, end.entity); });
        if (ends.empty() || (ends.size() == 1 && parties > 1)) {
            continue;
        }
        Key key{{}, event.status, options.period_of ? options.period_of(event) : ""};
        for (const auto& end : ends) {
            std::get<0>(key).push_back(end.entity);
        }
        const auto [found, is_new] = places.emplace(std::move(key), bundles.size());
        if (is_new) {
            bundles.emplace_back().ends = std::move(ends);
        } else {
            merge_tips(bundles[found->second].ends, ends);
        }
        auto& bundle = bundles[found->second];
        bundle.events.push_back(index);
        bundle.others = std::max(bundle.others, parties - bundle.ends.size());
    }
    return bundles;
}

std::vector<Bundle> bundle_relations(const View& view, const std::vector<std::uint32_t>& entities) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> places;
    std::vector<Bundle> bundles;
    for (const auto index : view.relations) {
        const auto& relation = view.graph->relations[index];
        if (!holds(entities, relation.subject) || !holds(entities, relation.object)) {
            continue;
        }
        const auto [found, is_new] =
            places.emplace(std::pair(relation.subject, relation.object), bundles.size());
        if (is_new) {
            bundles.emplace_back().ends = {{relation.subject, Tip::plain},
                                           {relation.object, Tip::arrow}};
        }
        bundles[found->second].relations.push_back(index);
    }
    return bundles;
}

double weight_of(const KnowledgeGraph& graph, const Bundle& bundle) {
    constexpr double of_one_party = 0.25;
    constexpr double of_relation = 0.01;
    double weight = of_relation * static_cast<double>(bundle.relations.size());
    for (const auto event : bundle.events) {
        weight += graph.events[event].sources;
    }
    return bundle.ends.size() == 1 ? weight * of_one_party : weight;
}

} // namespace dateline
