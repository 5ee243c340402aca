#include "export/diagram/page_selection.h"

#include "graph/query/prominence.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

bool has_end(const Bundle& bundle, const std::optional<std::uint32_t>& entity) {
    return std::any_of(bundle.ends.begin(), bundle.ends.end(),
                       [&](const End& end) { return end.entity == entity; });
}

/// The entities that share a bundle with the centre first, the centre before all; otherwise in
/// their order.
void put_near_first(const std::vector<Bundle>& bundles, std::uint32_t centre,
                    std::vector<std::uint32_t>& entities) {
    std::set<std::uint32_t> near;
    for (const auto& bundle : bundles) {
        if (has_end(bundle, centre)) {
            for (const auto& end : bundle.ends) {
                near.insert(end.entity);
            }
        }
    }
    std::stable_partition(entities.begin(), entities.end(),
                          [&](std::uint32_t entity) { return near.contains(entity); });
    std::erase(entities, centre);
    entities.insert(entities.begin(), centre);
}

/// The first `most` of `linked`, or of those near the centre, in ascending order.
std::vector<std::uint32_t> choose_entities(const View& view, BundleOptions options,
                                           const std::vector<std::uint32_t>& linked,
                                           std::size_t most) {
    auto entities = linked;
    if (options.centre) {
        options.entities = linked;
        options.entities.push_back(*options.centre);
        std::sort(options.entities.begin(), options.entities.end());
        put_near_first(bundle_events(view, options), *options.centre, entities);
    }
    entities.resize(std::min(entities.size(), most));
    std::sort(entities.begin(), entities.end());
    return entities;
}

/// The heaviest of `bundles`, in their order; but first those of the centre, and of these and the
/// others first those that are the heaviest of one of their entities, so that no one stands alone.
std::vector<Bundle> choose_bundles(const KnowledgeGraph& graph, std::vector<Bundle> bundles,
                                   const std::optional<std::uint32_t>& centre, std::size_t most) {
    if (bundles.size() <= most) {
        return bundles;
    }
    std::vector<std::size_t> order(bundles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [&](std::size_t i) {
        return std::tuple(has_end(bundles[i], centre), weight_of(graph, bundles[i]));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return key(a) > key(b); });
    std::set<std::uint32_t> linked;
    std::vector<bool> is_first(bundles.size());
    for (const auto i : order) {
        for (const auto& end : bundles[i].ends) {
            is_first[i] = linked.insert(end.entity).second || is_first[i];
        }
    }
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return is_first[i]; });
    order.resize(most);
    std::sort(order.begin(), order.end());
    std::vector<Bundle> chosen;
    for (const auto i : order) {
        chosen.push_back(std::move(bundles[i]));
    }
    return chosen;
}

/// Leaves out the bundles that no chain of others links with the centre.
void keep_connected(std::vector<Bundle>& bundles, std::uint32_t centre) {
    std::set<std::uint32_t> reached{centre};
    for (std::size_t before = 0; before < reached.size();) {
        before = reached.size();
        for (const auto& bundle : bundles) {
            const bool is_reached =
                std::any_of(bundle.ends.begin(), bundle.ends.end(),
                            [&](const End& end) { return reached.contains(end.entity); });
            for (const auto& end : bundle.ends) {
                if (is_reached) {
                    reached.insert(end.entity);
                }
            }
        }
    }
    std::erase_if(bundles, [&](const Bundle& bundle) {
        return !reached.contains(bundle.ends.front().entity);
    });
}

/// 20263 as "20,263".
std::string with_commas(std::size_t number) {
    auto text = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3) {
        text.insert(static_cast<std::size_t>(at), ",");
    }
    return text;
}

/// How many entities of `view` are not drawn and no more than named in its articles: no party of an
/// event, no place of one, no end of a relation.
std::size_t count_bare(const View& view, const std::vector<std::uint32_t>& linked,
                       const std::vector<std::uint32_t>& drawn) {
    auto told = linked;
    told.insert(told.end(), drawn.begin(), drawn.end());
    for (const auto index : view.events) {
        if (const auto place = view.graph->events[index].place) {
            told.push_back(*place);
        }
    }
    std::sort(told.begin(), told.end());
    const auto is_bare = [&](std::uint32_t entity) {
        return !std::binary_search(told.begin(), told.end(), entity);
    };
    return static_cast<std::size_t>(
        std::count_if(view.entities.begin(), view.entities.end(), is_bare));
}

std::vector<std::string> notes_on(const View& view, const PageSelection& selection,
                                  const std::vector<std::uint32_t>& linked) {
    std::size_t events = 0;
    std::size_t relations = 0;
    for (const auto& bundle : selection.bundles) {
        events += bundle.events.size();
        relations += bundle.relations.size();
    }
    std::vector<std::string> notes;
    if (events < view.events.size() || relations < view.relations.size() ||
        selection.entities.size() < linked.size()) {
        auto drawn =
            "Drawn: " + share(selection.entities.size(), linked.size(), "entities") +
            ", the most prominent by PageRank, and of what links them what is reported most: " +
            share(events, view.events.size(), "events");
        if (!view.relations.empty()) {
            drawn += ", " + share(relations, view.relations.size(), "relations");
        }
        notes.push_back(drawn + ". Narrow the view to see others.");
    }
    if (selection.bundles.empty()) {
        notes.push_back("Nothing in this view links anyone.");
    }
    if (const auto bare = count_bare(view, linked, selection.entities); bare > 0) {
        notes.push_back("Left out as nothing links them: " +
                        share(bare, view.entities.size(), "entities") + ".");
    }
    return notes;
}

} // namespace

PageSelection select_for_page(const View& view, BundleOptions options, const PageLimits& limits) {
    const auto linked = by_prominence(view);
    options.entities = choose_entities(view, options, linked, limits.entities);
    constexpr std::size_t share_of_relations = 4; // a quarter, or the room that events leave
    auto events = bundle_events(view, options);
    auto relations = bundle_relations(view, options.entities);
    const auto left = limits.bundles - std::min(limits.bundles, events.size());
    relations = choose_bundles(*view.graph, std::move(relations), options.centre,
                               std::max(left, limits.bundles / share_of_relations));
    PageSelection selection;
    selection.bundles = choose_bundles(*view.graph, std::move(events), options.centre,
                                       limits.bundles - relations.size());
    std::move(relations.begin(), relations.end(), std::back_inserter(selection.bundles));
    std::set<std::uint32_t> drawn;
    if (options.centre) {
        keep_connected(selection.bundles, *options.centre);
        drawn.insert(*options.centre);
    }
    for (const auto& bundle : selection.bundles) {
        for (const auto& end : bundle.ends) {
            drawn.insert(end.entity);
        }
    }
    selection.entities.assign(drawn.begin(), drawn.end());
    selection.notes = notes_on(view, selection, linked);
    return selection;
}

std::string share(std::size_t part, std::size_t all, std::string_view what) {
    return with_commas(part) + " of " + with_commas(all) + " " + std::string(what);
}

} // namespace dateline
