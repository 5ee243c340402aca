#include "cli/declare_filters.h"

#include <string>

#include <CLI/CLI.hpp>

namespace dateline {

namespace {

void add_statuses(CLI::App& command, GraphOptions& options, const std::string& by_default) {
    command.add_option("--status", options.statuses,
                       "Events of this status: happened, planned or denied; may be repeated; " +
                           by_default);
}

} // namespace

void add_graph(CLI::App& command, GraphOptions& options) {
    command.add_option("GRAPH", options.graph, "Graph file, made by dateline build")->required();
    command.add_option("--known-by", options.known_by,
                       "The graph as a reader of this day could have drawn it");
}

void add_filters(CLI::App& command, GraphOptions& options) {
    add_graph(command, options);
    command.add_option("--since", options.since,
                       "What took place on this day or later: YYYY-MM-DD, YYYY-MM or YYYY");
    command.add_option("--until", options.until, "What took place on this day or before");
}

void add_json(CLI::App& command, GraphOptions& options) {
    command.add_flag("--json", options.json, "Print JSON");
}

void add_types(CLI::App& command, GraphOptions& options) {
    command.add_option("--type", options.types,
                       "Events of this type, or family of types, only; may be repeated");
    command
        .add_option("--min-confidence", options.min_confidence,
                    "Events that are at least this sure, from 0 to 1")
        ->check(CLI::Range(0.0, 1.0));
}

void add_link_filters(CLI::App& command, GraphOptions& options) {
    add_types(command, options);
    add_statuses(command, options, "all but denied if not given");
    add_json(command, options);
}

void add_view_filters(CLI::App& command, GraphOptions& options) {
    add_filters(command, options);
    add_types(command, options);
    add_statuses(command, options, "all if not given");
    command.add_option("--kind", options.kinds,
                       "Entities of this kind only: organization, person, policy or place; may be "
                       "repeated");
    command.add_option("--around", options.around, "What is near this entity");
    command.add_option("--depth", options.depth, "Steps from --around; 1 if not given")
        ->check(CLI::Range(1, 100));
}

void add_top(CLI::App& command, std::size_t& top) {
    command.add_option("--top", top, "How many to list, 0 for all")
        ->check(CLI::Range(0, 1'000'000'000))
        ->capture_default_str();
}

} // namespace dateline
