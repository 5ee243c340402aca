#include "graph/query/view_of_events.h"

#include <algorithm>
#include <utility>

namespace dateline {

View view_of_events(const KnowledgeGraph& graph, std::vector<std::uint32_t> events) {
    View view;
    view.graph = &graph;
    view.events = std::move(events);
    for (const auto index : view.events) {
        const auto& event = graph.events[index];
        for (const auto& participant : event.participants) {
            view.entities.push_back(participant.entity);
        }
        if (event.place) {
            view.entities.push_back(*event.place);
        }
        for (const auto& evidence : event.evidence) {
            view.articles.push_back(evidence.article);
        }
    }
    for (auto* indices : {&view.entities, &view.articles}) {
        std::sort(indices->begin(), indices->end());
        indices->erase(std::unique(indices->begin(), indices->end()), indices->end());
    }
    return view;
}

} // namespace dateline
