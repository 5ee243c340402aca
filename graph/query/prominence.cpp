#include "graph/query/prominence.h"

#include "graph/query/centrality.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

/// The view as an outline whose entities are those of the whole graph.
Outline outline_of(const View& view) {
    const auto& graph = *view.graph;
    Outline outline;
    outline.entities.resize(graph.entities.size());
    for (const auto index : view.events) {
        const auto& participants = graph.events[index].participants;
        outline.events.emplace_back().participants =
            static_cast<std::uint32_t>(outline.participants.size());
        outline.participants.insert(outline.participants.end(), participants.begin(),
                                    participants.end());
    }
    for (const auto index : view.relations) {
        auto& tie = outline.relations.emplace_back();
        tie.subject = graph.relations[index].subject;
        tie.object = graph.relations[index].object;
    }
    return outline;
}

} // namespace

std::vector<std::uint32_t> by_prominence(const View& view) {
    enum : char { unnamed, in_relation, in_event };
    const auto outline = outline_of(view);
    std::vector<char> named(outline.entities.size(), unnamed);
    for (const auto& tie : outline.relations) {
        named[tie.subject] = named[tie.object] = in_relation;
    }
    for (const auto& participant : outline.participants) {
        named[participant.entity] = in_event;
    }
    const auto ranks = find_pageranks(outline, {});
    std::vector<std::uint32_t> found;
    for (std::uint32_t entity = 0; entity < named.size(); ++entity) {
        if (named[entity] != unnamed) {
            found.push_back(entity);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple(named[a], ranks[a]) > std::tuple(named[b], ranks[b]);
    });
    return found;
}

} // namespace dateline
