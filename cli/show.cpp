#include "cli/commands.h"
#include "cli/print.h"
#include "cli/question.h"
#include "export/json/views.h"
#include "graph/query/find_entity.h"
#include "graph/query/view_of_events.h"

#include <ostream>

namespace dateline {

namespace {

void print_relation(const KnowledgeGraph& graph, const Relation& relation, std::ostream& out) {
    print_relation_line(graph, relation, out);
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
    for (const auto& [of, name, same_as, reason] : graph.identities) {
        if (of == index) {
            out << "\"" << name << "\" is \"" << same_as << "\": " << reason << '\n';
        }
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
    if (event.evidence.size() > 1) {
        out << "one event: all of its reports are of type " << event.type
            << ", name the same parties and may have the same date\n";
    }
}

/// The events that can't have taken place as told if `event` has.
void print_conflicts(const KnowledgeGraph& graph, std::uint32_t event, std::ostream& out) {
    for (const auto& [a, b, reason] : graph.conflicts) {
        if (a == event || b == event) {
            const auto& other = graph.events[a == event ? b : a];
            out << (reason == ConflictReason::date ? "told of another day: " : "denied: ");
            print_event(graph, other, out);
        }
    }
}

int show_event(const KnowledgeGraph& graph, const ShowOptions& options, std::ostream& out) {
    const auto event = *find_event(graph, options.id);
    if (options.graph.json) {
        write_json(view_of_events(graph, {event}), out);
    } else {
        print_whole_event(graph, graph.events[event], out);
        print_conflicts(graph, event, out);
    }
    return exit_done;
}

} // namespace

int show(const ShowOptions& options, std::ostream& out) {
    const Store store(options.graph.graph);
    if (const auto key =
            options.graph.known_by.empty() ? store.find_event(options.id) : std::nullopt) {
        PartKeys part;
        part.events = store.conflicts_of(*key);
        part.events.push_back(*key);
        const auto graph = store.graph(&part);
        return show_event(graph, options, out);
    }
    Scope scope{{options.id}, true, true, ""};
    auto question = read_question(options.graph, scope);
    if (find_event(question.graph, options.id)) {
        return show_event(question.graph, options, out);
    }
    question.filter.around = require_entity(question.graph, options.id, options.graph.graph);
    const auto view = select(question.graph, question.filter);
    options.graph.json ? write_json(view, out) : print_entity(view, *question.filter.around, out);
    return exit_done;
}

} // namespace dateline
