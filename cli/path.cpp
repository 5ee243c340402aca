#include "cli/commands.h"
#include "cli/outline_question.h"
#include "cli/print.h"
#include "export/json/answers.h"
#include "graph/day_number.h"
#include "graph/query/paths.h"

#include <ostream>

namespace dateline {

namespace {

/// What the steps of `path` and its ends are.
OutlinePlaces places_of(const Path& path, std::uint32_t from, std::uint32_t to) {
    OutlinePlaces places{{from, to}, {}, {}};
    for (const auto& step : path) {
        places.entities.insert(places.entities.end(), {step.from, step.to});
        (step.is_relation ? places.relations : places.events).push_back(step.index);
    }
    return places;
}

/// The same path by places in the graph of `part`.
Path in_part(Path path, const Part& part) {
    for (auto& step : path) {
        step.from = part.entity(step.from);
        step.to = part.entity(step.to);
        step.index = step.is_relation ? part.relation(step.index) : part.event(step.index);
    }
    return path;
}

/// The step, what it is, and the first sentence that says so.
void print_step(const KnowledgeGraph& graph, const Step& step, std::ostream& out) {
    out << graph.entities[step.from].name << " → " << graph.entities[step.to].name;
    if (step.day) {
        out << " on " << to_iso(to_day(*step.day));
    }
    out << "\n  ";
    if (step.is_relation) {
        const auto& relation = graph.relations[step.index];
        print_relation_line(graph, relation, out);
        print_evidence(graph, relation.evidence.front(), out);
    } else {
        const auto& event = graph.events[step.index];
        print_event_line(graph, event, out);
        print_evidence(graph, event.evidence.front(), out);
    }
}

} // namespace

int path(const PathOptions& options, std::ostream& out) {
    const auto question = read_outline_question(options.graph);
    const auto from = find_in_outline(question, options.from);
    const auto to = find_in_outline(question, options.to);
    const auto found = options.in_time_order
                           ? find_path_in_time(question.outline, question.filter, from, to)
                           : find_path(question.outline, question.filter, from, to);
    const Part part(question, places_of(found.value_or(Path()), from, to));
    const auto steps = found ? std::optional(in_part(*found, part)) : std::nullopt;
    if (options.graph.json) {
        write_path(part.graph(), part.entity(from), part.entity(to), options.in_time_order, steps,
                   out);
        return exit_done;
    }
    if (!steps) {
        out << "no path from " << part.name(from) << " to " << part.name(to)
            << (options.in_time_order ? " in time order" : "") << " is known\n";
        return exit_done;
    }
    if (from == to) {
        out << "both are " << part.name(from) << '\n';
        return exit_done;
    }
    for (const auto& step : *steps) {
        print_step(part.graph(), step, out);
    }
    out << count_of(steps->size(), "step", "steps") << '\n';
    return exit_done;
}

} // namespace dateline
