#include "graph/query/meetings.h"

#include <algorithm>

namespace dateline {

namespace {

bool is_contact(const KnowledgeGraph& graph, const Event& event) {
    const auto type = std::find_if(graph.types.begin(), graph.types.end(),
                                   [&](const EventType& t) { return t.name == event.type; });
    return type != graph.types.end() && type->family == "contact";
}

std::vector<Participant> parties(const KnowledgeGraph& graph, const Event& event) {
    std::vector<Participant> found;
    for (const auto& participant : event.participants) {
        const auto kind = graph.entities[participant.entity].kind;
        const bool meets = kind == Kind::person || kind == Kind::organization;
        if (meets && participant.role != Role::policy && participant.role != Role::subject) {
            found.push_back(participant);
        }
    }
    return found;
}

/// Attendees of a conference meet each other; agents, and partners, stand on one side.
bool same_side(const Participant& a, const Participant& b) {
    return a.role == b.role && a.role != Role::attendee;
}

} // namespace

std::vector<Meeting> find_meetings(const View& view) {
    const auto& graph = *view.graph;
    std::vector<Meeting> meetings;
    for (const auto index : view.events) {
        if (!is_contact(graph, graph.events[index])) {
            continue;
        }
        const auto all = parties(graph, graph.events[index]);
        const bool one_side = std::all_of(all.begin(), all.end(), [&](const Participant& p) {
            return same_side(p, all.front());
        });
        for (auto a = all.begin(); a != all.end(); ++a) {
            for (auto b = a + 1; b != all.end(); ++b) {
                if (one_side || !same_side(*a, *b)) {
                    meetings.push_back(
                        {index, std::min(a->entity, b->entity), std::max(a->entity, b->entity)});
                }
            }
        }
    }
    return meetings;
}

} // namespace dateline
