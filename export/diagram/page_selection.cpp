#include "export/diagram/page_selection.h"

#include "graph/query/prominence.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace dateline {

namespace {

std::vector<std::uint32_t>
choose_entities(const View& view, const std::optional<std::uint32_t>& centre, std::size_t most) {
    auto entities = by_prominence(view);
    if (centre) {
        std::erase(entities, *centre);
        entities.insert(entities.begin(), *centre);
    }
    entities.resize(std::min(entities.size(), most));
    std::sort(entities.begin(), entities.end());
    return entities;
}

/// The heaviest of `bundles`, in their order; but first those that are the heaviest of one of their
/// entities, so that no one stands alone.
std::vector<Bundle> choose_bundles(const KnowledgeGraph& graph, std::vector<Bundle> bundles,
                                   std::size_t most) {
    if (bundles.size() <= most) {
        return bundles;
    }
    std::vector<std::size_t> order(bundles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return weight_of(graph, bundles[a]) > weight_of(graph, bundles[b]);
    });
    std::set<std::uint32_t> linked;
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) {
        bool is_first = false;
        for (const auto& end : bundles[i].ends) {
            is_first = linked.insert(end.entity).second || is_first;
        }
        return is_first;
    });
    order.resize(most);
    std::sort(order.begin(), order.end());
    std::vector<Bundle> chosen;
    for (const auto i : order) {
        chosen.push_back(std::move(bundles[i]));
    }
    return chosen;
}

/// 20263 as "20,263".
std::string with_commas(std::size_t number) {
    auto text = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3) {
        text.insert(static_cast<std::size_t>(at), ",");
    }
    return text;
}

/// How many entities of `view` are no more than its articles name: no party of an event, no place
/// of one, no end of a relation.
std::size_t count_bare(const View& view, std::vector<std::uint32_t> linked) {
    for (const auto index : view.events) {
        if (const auto place = view.graph->events[index].place) {
            linked.push_back(*place);
        }
    }
    std::sort(linked.begin(), linked.end());
    const auto is_bare = [&](std::uint32_t entity) {
        return !std::binary_search(linked.begin(), linked.end(), entity);
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
        auto drawn = "Drawn: " + share(selection.entities.size(), linked.size(), "entities") +
                     ", the highest by PageRank, and of what links them what is reported most: " +
                     share(events, view.events.size(), "events");
        if (!view.relations.empty()) {
            drawn += ", " + share(relations, view.relations.size(), "relations");
        }
        notes.push_back(drawn + ". Narrow the view to see others.");
    }
    if (const auto bare = count_bare(view, linked); bare > 0) {
        notes.push_back("Left out as nothing links them: " +
                        share(bare, view.entities.size(), "entities") + ".");
    }
    return notes;
}

} // namespace

PageSelection select_for_page(const View& view, BundleOptions options, const PageLimits& limits) {
    options.entities = choose_entities(view, options.centre, limits.entities);
    auto bundles = bundle_events(view, options);
    auto relations = bundle_relations(view, options.entities);
    std::move(relations.begin(), relations.end(), std::back_inserter(bundles));
    PageSelection selection;
    selection.bundles = choose_bundles(*view.graph, std::move(bundles), limits.bundles);
    std::set<std::uint32_t> drawn;
    for (const auto& bundle : selection.bundles) {
        for (const auto& end : bundle.ends) {
            drawn.insert(end.entity);
        }
    }
    selection.entities.assign(drawn.begin(), drawn.end());
    selection.notes = notes_on(view, selection, by_prominence(view));
    return selection;
}

std::string share(std::size_t part, std::size_t all, std::string_view what) {
    return with_commas(part) + " of " + with_commas(all) + " " + std::string(what);
}

} // namespace dateline
