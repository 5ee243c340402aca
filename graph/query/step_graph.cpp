#include "graph/query/step_graph.h"

#include <cstddef>
#include <utility>

namespace dateline {

namespace {

using Edge = std::pair<std::uint32_t, std::uint32_t>;

/// Calls `visit` with each entity that has a part in a step and the vertex of the step, in order.
template <typename Visit> void for_each_part(const Outline& outline, Visit visit) {
    auto vertex = static_cast<std::uint32_t>(outline.entities.size());
    for (std::uint32_t event = 0; event < outline.events.size(); ++event, ++vertex) {
        for (const auto& participant : participants_of(outline, event)) {
            visit(participant.entity, vertex);
        }
    }
    for (const auto& relation : outline.relations) {
        visit(relation.subject, vertex);
        visit(relation.object, vertex);
        ++vertex;
    }
}

/// The edges by source, then target: those of the entities by counting sort, for they are millions;
/// those of the steps are in order.
std::vector<Edge> sorted_edges(const Outline& outline) {
    std::vector<std::uint32_t> ends(outline.entities.size() + 1);
    const auto parts = outline.participants.size() + 2 * outline.relations.size();
    for_each_part(outline, [&](std::uint32_t entity, std::uint32_t) { ++ends[entity + 1]; });
    for (std::size_t i = 1; i < ends.size(); ++i) {
        ends[i] += ends[i - 1];
    }
    std::vector<Edge> edges(2 * parts);
    auto from_step = parts;
    for_each_part(outline, [&](std::uint32_t entity, std::uint32_t step) {
        edges[ends[entity]++] = {entity, step};
        edges[from_step++] = {step, entity};
    });
    return edges;
}

} // namespace

StepGraph to_step_graph(const Outline& outline) {
    const auto edges = sorted_edges(outline);
    const auto vertices =
        outline.entities.size() + outline.events.size() + outline.relations.size();
    return StepGraph(boost::edges_are_sorted, edges.begin(), edges.end(),
                     static_cast<std::uint32_t>(vertices),
                     static_cast<std::uint32_t>(edges.size()));
}

std::vector<bool> taken_vertices(const Outline& outline, const OutlineFilter& filter) {
    std::vector<bool> taken(outline.entities.size(), true);
    taken.reserve(outline.entities.size() + outline.events.size() + outline.relations.size());
    for (const auto& event : outline.events) {
        taken.push_back(takes(filter, event));
    }
    for (const auto& relation : outline.relations) {
        taken.push_back(takes(filter, relation));
    }
    return taken;
}

StepView view_of(const StepGraph& graph, const std::vector<bool>& taken) {
    return StepView(graph, boost::keep_all(), IsTaken{&taken});
}

} // namespace dateline
