#include "cli/commands.h"
#include "cli/declare_filters.h"
#include "cli/parse_options.h"
#include "extract/input_error.h"

#include <functional>
#include <iostream>
#include <memory>

#include <CLI/CLI.hpp>

namespace {

using namespace dateline;

/// Set by the command that was asked for.
using Action = std::function<int()>;

void add_reading(CLI::App& command, ReadingOptions& options) {
    command
        .add_option("ARTICLES", options.articles,
                    "Files, folders or patterns; - is standard input. Text, Markdown, HTML, JSON, "
                    "NDJSON, RSS and Atom, also compressed with gzip")
        ->required();
    command.add_option("--published", options.published,
                       "Day of publication of articles that tell none, as YYYY-MM-DD");
    command.add_option("--ontology", options.ontology,
                       "JSON file of event types, in place of the built-in ones (see "
                       "extract/event/ontology.json)");
    command.add_option("--jobs", options.jobs, "Threads; the result is the same for any number")
        ->check(CLI::Range(1, 256));
}

template <typename Options>
CLI::App* add_command(CLI::App& app, const char* name, const char* help,
                      std::shared_ptr<Options> options, Action& action,
                      std::function<int(const Options&)> run) {
    auto* command = app.add_subcommand(name, help);
    command->callback(
        [options, &action, run] { action = [options, run] { return run(*options); }; });
    return command;
}

void add_build(CLI::App& app, Action& action) {
    auto options = std::make_shared<BuildOptions>();
    auto* command = add_command<BuildOptions>(
        app, "build", "Build a graph from articles, or add to it", options, action,
        [](const BuildOptions& o) { return build(o, std::cout, std::cerr); });
    add_reading(*command, options->reading);
    command->add_option("--out", options->out, "Graph file to make or add to")->required();
    command->add_flag("--json", options->json, "Print the closing counts as JSON");
}

void add_merge(CLI::App& app, Action& action) {
    auto options = std::make_shared<MergeOptions>();
    auto* command = add_command<MergeOptions>(
        app, "merge", "Build a graph from lines of extract, or add to it", options, action,
        [](const MergeOptions& o) { return merge(o, std::cout, std::cerr); });
    command->add_option("EVENTS", options->lines,
                        "Files of lines that dateline extract has written, also compressed with "
                        "gzip; - is standard input. Without any, the graph is merged anew");
    command->add_option("--out", options->out, "Graph file to make or add to")->required();
    command->add_flag("--json", options->json, "Print the closing counts as JSON");
}

void add_extract(CLI::App& app, Action& action) {
    auto options = std::make_shared<ExtractOptions>();
    auto* command = add_command<ExtractOptions>(
        app, "extract", "Print what each article reports, one line of JSON an article", options,
        action, [](const ExtractOptions& o) { return extract(o, std::cout, std::cerr); });
    add_reading(*command, options->reading);
    command->add_option("--out", options->out, "File to write; standard output if not given");
}

void add_annotate(CLI::App& app, Action& action) {
    auto options = std::make_shared<AnnotateOptions>();
    auto* command = add_command<AnnotateOptions>(
        app, "annotate", "Print the linguistic reading of a text", options, action,
        [](const AnnotateOptions& o) { return annotate(o, std::cout, std::cerr); });
    command
        ->add_option("TEXT", options->text,
                     "File; - is standard input. Plain text is read as it is, other articles as "
                     "dateline build reads them")
        ->required();
    command->add_option("--published", options->published,
                        "Day of publication of a text that tells none, as YYYY-MM-DD");
    command->add_option("--format", options->format, "json or conllu")->capture_default_str();
    command->add_option("--from", options->from,
                        "conllu: take sentences and tokens as the file has them");
}

void add_timeline(CLI::App& app, Action& action) {
    auto options = std::make_shared<TimelineOptions>();
    auto* command = add_command<TimelineOptions>(
        app, "timeline", "Dated events in order, with the sentences that say so", options, action,
        [](const TimelineOptions& o) { return timeline(o, std::cout); });
    add_filters(*command, options->graph);
    add_types(*command, options->graph);
    add_json(*command, options->graph);
    command->add_option("--entity", options->entities,
                        "Events with this entity; repeated, events with all of them");
    command->add_option("--text", options->text, "Events with a sentence that holds these words");
}

void add_met(CLI::App& app, Action& action) {
    auto options = std::make_shared<MetOptions>();
    auto* command =
        add_command<MetOptions>(app, "met", "Who met whom, when and where", options, action,
                                [](const MetOptions& o) { return met(o, std::cout); });
    add_filters(*command, options->graph);
    command->add_option("NAME", options->name, "A person or organization")->required();
    command->add_option("NAME2", options->other, "Meetings with this one only");
    add_json(*command, options->graph);
}

void add_path(CLI::App& app, Action& action) {
    auto options = std::make_shared<PathOptions>();
    auto* command = add_command<PathOptions>(
        app, "path", "How two entities are linked, by events and relations", options, action,
        [](const PathOptions& o) { return path(o, std::cout); });
    add_filters(*command, options->graph);
    command->add_option("FROM", options->from, "An entity")->required();
    command->add_option("TO", options->to, "Another")->required();
    command->add_flag("--in-time-order", options->in_time_order,
                      "Each step no earlier than the one before; the earliest arrival");
    add_link_filters(*command, options->graph);
}

void add_rank(CLI::App& app, Action& action) {
    auto options = std::make_shared<RankOptions>();
    auto* command =
        add_command<RankOptions>(app, "rank", "Who is central", options, action,
                                 [](const RankOptions& o) { return rank(o, std::cout); });
    add_filters(*command, options->graph);
    command->add_option("--by", options->by, "degree, betweenness or pagerank")
        ->capture_default_str();
    add_top(*command, options->top);
    add_link_filters(*command, options->graph);
}

void add_compare(CLI::App& app, Action& action) {
    auto options = std::make_shared<CompareOptions>();
    auto* command = add_command<CompareOptions>(
        app, "compare", "What changed between two periods: links and positions", options, action,
        [](const CompareOptions& o) { return compare(o, std::cout); });
    add_graph(*command, options->graph);
    command
        ->add_option("--before", options->before,
                     "The earlier period: 2024-01-01/2024-06-30, 2024-05 or 2024")
        ->required();
    command->add_option("--after", options->after, "The later period")->required();
    add_top(*command, options->top);
    add_link_filters(*command, options->graph);
}

void add_communities(CLI::App& app, Action& action) {
    auto options = std::make_shared<CommunitiesOptions>();
    auto* command = add_command<CommunitiesOptions>(
        app, "communities", "Groups that are linked closely", options, action,
        [](const CommunitiesOptions& o) { return communities(o, std::cout); });
    add_filters(*command, options->graph);
    add_top(*command, options->top);
    add_link_filters(*command, options->graph);
}

void add_brokers(CLI::App& app, Action& action) {
    auto options = std::make_shared<BrokersOptions>();
    auto* command = add_command<BrokersOptions>(
        app, "brokers", "Who, if taken away, leaves others unconnected", options, action,
        [](const BrokersOptions& o) { return brokers(o, std::cout); });
    add_filters(*command, options->graph);
    add_top(*command, options->top);
    add_link_filters(*command, options->graph);
}

void add_entities(CLI::App& app, Action& action) {
    auto options = std::make_shared<EntitiesOptions>();
    auto* command = add_command<EntitiesOptions>(
        app, "entities", "List entities, or search them by name", options, action,
        [](const EntitiesOptions& o) { return entities(o, std::cout); });
    add_filters(*command, options->graph);
    command->add_option("QUERY", options->query, "Part of a name");
    add_json(*command, options->graph);
}

void add_show(CLI::App& app, Action& action) {
    auto options = std::make_shared<ShowOptions>();
    auto* command =
        add_command<ShowOptions>(app, "show", "Everything on one entity or event", options, action,
                                 [](const ShowOptions& o) { return show(o, std::cout); });
    add_filters(*command, options->graph);
    command->add_option("ID", options->id, "Id of an event, or id or name of an entity")
        ->required();
    add_json(*command, options->graph);
}

void add_export(CLI::App& app, Action& action) {
    auto options = std::make_shared<ExportOptions>();
    auto* command = add_command<ExportOptions>(
        app, "export", "Write a view: a diagram, or data for other tools", options, action,
        [](const ExportOptions& o) { return export_view(o, std::cout, std::cerr); });
    add_view_filters(*command, options->graph);
    command
        ->add_option("--format", options->format,
                     "json, timeline, meetings, cytoscape, node-link, dot, svg, pdf, png, gexf, "
                     "graphml, csv, turtle or html")
        ->required();
    command->add_option("--layout", options->layout, "Of diagrams: network, timeline or ego")
        ->capture_default_str();
    command->add_option("--out", options->out,
                        "File to write; standard output if not given. The folder of csv, which is "
                        "several files");
}

void add_edit(CLI::App& app, Action& action) {
    auto options = std::make_shared<EditOptions>();
    auto* command = add_command<EditOptions>(
        app, "edit", "Correct a graph; kept in the file and honoured by every later build", options,
        action, [](const EditOptions& o) { return edit(o, std::cout); });
    command->add_option("GRAPH", options->graph.graph, "Graph file")->required();
    command
        ->add_option("ACTION", options->action,
                     "merge A B: two entities, or two events, are one\n"
                     "split A B: B, a name of the entity A or the path of an article on A, is of "
                     "another\n"
                     "rename A NAME: A has this name\n"
                     "drop A: A is no entity, or no event\n"
                     "keep A B: A and B are not one\n"
                     "keep A: the event A is right\n"
                     "list: the corrections so far\n"
                     "undo NUMBER: take one back")
        ->required();
    command->add_option("WHAT", options->arguments, "Names or ids of entities, ids of events");
    add_json(*command, options->graph);
}

void add_eval(CLI::App& app, Action& action) {
    auto options = std::make_shared<EvalOptions>();
    auto* command = add_command<EvalOptions>(
        app, "eval", "Score what is found in articles against gold annotation", options, action,
        [](EvalOptions o) {
            if (o.reading.articles.size() < 2) {
                throw UsageError("GOLD is required; name it behind the articles");
            }
            o.gold = std::move(o.reading.articles.back());
            o.reading.articles.pop_back();
            return eval(o, std::cout, std::cerr);
        });
    add_reading(*command, options->reading);
    // CLI11 gives all that is no option to the first list, so GOLD is taken off its end.
    command->get_option("ARTICLES")
        ->option_text("... GOLD")
        ->description("As for build; behind them the gold file, or the folder of them: NAME.json "
                      "is for the article NAME.txt or the record with the id NAME");
    command->add_flag("--errors", options->errors, "List what is missed and what is false");
    command->add_flag("--json", options->json, "Print JSON");
}

int run(int count, char** arguments) {
    CLI::App app("Reads news articles and builds a dated knowledge graph: who did what, with whom, "
                 "when, and which sentence says so.",
                 "dateline");
    app.set_version_flag("--version", DATELINE_VERSION);
    app.require_subcommand(1);
    app.footer("Exit status: 0 done, 1 bad input (the rest is done), 2 bad usage, 3 a fault of "
               "dateline itself.");
    Action action;
    for (auto* add : {add_build, add_merge, add_extract, add_annotate, add_timeline, add_met,
                      add_path, add_rank, add_compare, add_communities, add_brokers, add_entities,
                      add_show, add_edit, add_export, add_eval}) {
        add(app, action);
    }
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) {
        if (app.get_subcommands().empty() && count > 1 && arguments[1][0] != '-') {
            std::cerr << "dateline: \"" << arguments[1] << "\" is no command; there are";
            const char* comma = " ";
            for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; })) {
                std::cerr << comma << command->get_name();
                comma = ", ";
            }
            std::cerr << '\n';
            return exit_bad_usage;
        }
        return app.exit(error) == 0 ? exit_done : exit_bad_usage;
    }
    const int status = action();
    if (!std::cout.flush()) {
        throw InputError("standard output", 0, "can't be written", "make room for it");
    }
    return status;
}

} // namespace

int main(int count, char** arguments) {
    try {
        return run(count, arguments);
    } catch (const dateline::InputError& error) {
        std::cerr << error.what() << '\n';
        return dateline::exit_bad_input;
    } catch (const dateline::UsageError& error) {
        std::cerr << error.what() << '\n';
        return dateline::exit_bad_usage;
    } catch (const std::exception& error) {
        std::cerr << "dateline: " << error.what() << "; please report this\n";
        return dateline::exit_own_fault;
    }
}
