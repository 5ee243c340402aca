#include "cli/commands.h"
#include "cli/parse_options.h"
#include "cli/print.h"
#include "export/json/views.h"
#include "graph/query/find_entity.h"
#include "graph/query/view_of_events.h"

#include <ostream>

namespace dateline {

namespace {

void print_relation(const KnowledgeGraph& graph, const Relation& relation, std::ostream& out) {
    out << graph.entities[relation.subject].name << "  "
        << (relation.title.empty() ? std::string(to_word(relation.type)) : relation.title) << "  "
        << graph.entities[relation.object].name;
    if (relation.since) {
        out << "  known since " << to_iso(*relation.since);
    }
    if (relation.until) {
        out << "  over by " << to_iso(*relation.until);
    }
    out << '\n';
    for (const auto& evidence : relation.evidence) {
        print_evidence(graph, evidence, out);
    }
}

void print_entity(const View& view, std::uint32_t index, std::ostream& out) {
    const auto& graph = *view.graph;
    const auto& entity = graph.entities[index];
    out << entity.name << "  " << to_word(entity.kind) << "  [" << entity.id << "]\n";
    if (!entity.aliases.empty()) {
        out << "also: " << join_names(entity.aliases) << '\n';
    }
    out << "mentioned " << entity.mentions.size() << " times";
    if (entity.first) {
        out << ", active from " << to_iso(*entity.first) << " to " << to_iso(*entity.last);
    }
    out << "\n\n";
    for (const auto relation : view.relations) {
        const auto& [type, subject, object, title, since, until, evidence] =
            graph.relations[relation];
        if (subject == index || object == index) {
            print_relation(graph, graph.relations[relation], out);
        }
    }
    for (const auto event : view.events) {
        print_event(graph, graph.events[event], out);
    }
}

void print_whole_event(const KnowledgeGraph& graph, const Event& event, std::ostream& out) {
    print_event(graph, event, out);
    for (const auto& [entity, role] : event.participants) {
        out << to_word(role) << ": " << graph.entities[entity].name << "  ["
            << graph.entities[entity].id << "]\n";
    }
    if (event.date) {
        out << "date: " << to_word(event.date->basis) << '\n';
    }
    out << "sources: " << event.sources << ", confidence: " << event.confidence << '\n';
}

} // namespace

int show(const ShowOptions& options, std::ostream& out) {
    auto question = read_question(options.graph);
    const auto& graph = question.graph;
    if (const auto event = find_event(graph, options.id)) {
        options.graph.json ? write_json(view_of_events(graph, {*event}), out)
                           : print_whole_event(graph, graph.events[*event], out);
        return exit_done;
    }
    question.filter.around = require_entity(graph, options.id, options.graph.graph);
    const auto view = select(graph, question.filter);
    options.graph.json ? write_json(view, out) : print_entity(view, *question.filter.around, out);
    return exit_done;
}

} // namespace dateline
