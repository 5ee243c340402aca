#include "cli/commands.h"
#include "cli/print.h"
#include "cli/question.h"
#include "export/headline.h"
#include "export/json/views.h"
#include "graph/query/meetings.h"

#include <map>
#include <ostream>

namespace dateline {

namespace {

void print_meeting(const KnowledgeGraph& graph, const Event& event, std::uint32_t entity,
                   const std::vector<std::string>& others, std::ostream& out) {
    out << when(event) << "  " << graph.entities[entity].name << " – " << join_names(others) << " ("
        << event.type;
    if (event.status != Status::happened) {
        out << ", " << to_word(event.status);
    }
    if (event.place) {
        out << ", in " << graph.entities[*event.place].name;
    }
    out << ")\n";
    for (const auto& evidence : event.evidence) {
        print_evidence(graph, evidence, out);
    }
}

} // namespace

int met(const MetOptions& options, std::ostream& out) {
    Scope scope;
    scope.names = {options.name};
    if (!options.other.empty()) {
        scope.names.push_back(options.other);
    }
    const auto question = read_question(options.graph, scope);
    const auto& graph = question.graph;
    const auto entity = require_entity(graph, options.name, options.graph.graph);
    const auto other =
        options.other.empty()
            ? std::nullopt
            : std::optional(require_entity(graph, options.other, options.graph.graph));
    const auto view = select(graph, question.filter);
    auto meetings = find_meetings(view);
    std::erase_if(meetings, [&](const Meeting& meeting) {
        const bool here = meeting.first == entity || meeting.second == entity;
        const bool with_other = !other || meeting.first == other || meeting.second == other;
        return !here || !with_other;
    });
    if (options.graph.json) {
        write_meetings(view, meetings, out);
        return exit_done;
    }
    std::map<std::uint32_t, std::vector<std::string>> others; // by event
    for (const auto& [event, first, second] : meetings) {
        others[event].push_back(graph.entities[first == entity ? second : first].name);
    }
    for (const auto& [event, names] : others) {
        print_meeting(graph, graph.events[event], entity, names, out);
    }
    if (others.empty()) {
        const bool is_all = options.graph.since.empty() && options.graph.until.empty();
        out << "no meeting of " << graph.entities[entity].name << " is known"
            << (is_all ? "\n" : " in this period\n");
    }
    return exit_done;
}

} // namespace dateline
