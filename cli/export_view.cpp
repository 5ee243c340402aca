#include "cli/commands.h"
#include "cli/describe_filters.h"
#include "cli/open_output.h"
#include "cli/parse_options.h"
#include "cli/print.h"
#include "cli/question.h"
#include "export/csv/csv.h"
#include "export/diagram/diagram.h"
#include "export/json/property_graph_views.h"
#include "export/json/views.h"
#include "export/page/page.h"
#include "export/turtle/turtle.h"
#include "export/xml/gexf.h"
#include "export/xml/graphml.h"
#include "extract/input_error.h"

#include <array>
#include <filesystem>
#include <list>
#include <ostream>
#include <string_view>
#include <vector>

namespace dateline {

namespace {

/// What is written, and where messages go.
struct Export {
    std::string file; // of the graph
    View view;
    DiagramOptions diagram;
    std::ostream* messages = nullptr;
};

using Writer = void (*)(const Export&, std::ostream&);

template <void (*write)(const View&, std::ostream&)>
void as_data(const Export& what, std::ostream& out) {
    write(what.view, out);
}

void as_meetings(const Export& what, std::ostream& out) {
    write_meetings(what.view, find_meetings(what.view), out);
}

void as_page(const Export& what, std::ostream& out) {
    write_page(what.view, what.diagram.heading, out);
}

void tell(const std::vector<std::string>& notes, std::ostream& messages) {
    for (const auto& note : notes) {
        messages << note << '\n';
    }
}

void as_dot(const Export& what, std::ostream& out) {
    tell(write_dot(what.view, what.diagram, out), *what.messages);
}

template <Picture picture> void as_picture(const Export& what, std::ostream& out) {
    try {
        tell(write_picture(what.view, what.diagram, picture, out), *what.messages);
    } catch (const TooLargeToDraw& error) {
        throw InputError(what.file, 0, error.what(), "narrow the view with filters");
    }
}

// What a format does without, of a graph: streamed ones take the sentences event by event.
constexpr Omitted streamed{.mentions = true, .identities = true, .sentences = true};
constexpr Omitted streamed_with_mentions{.mentions = false, .identities = true, .sentences = true};
constexpr Omitted drawn{.mentions = true, .identities = true, .sentences = false};

/// A file of a format. Most formats are one file, which has any name; others are a folder of files.
struct FormatFile {
    std::string_view format;
    std::string_view name; // in the folder
    Writer write;
    Omitted omitted;
};
constexpr std::array<FormatFile, 15> format_files{{
    {"json", "", as_data<write_json>, streamed_with_mentions},
    {"timeline", "", as_data<write_timeline>, streamed},
    {"meetings", "", as_meetings, streamed},
    {"cytoscape", "", as_data<write_cytoscape>, streamed},
    {"node-link", "", as_data<write_node_link>, streamed},
    {"dot", "", as_dot, drawn},
    {"svg", "", as_picture<Picture::svg>, drawn},
    {"pdf", "", as_picture<Picture::pdf>, drawn},
    {"png", "", as_picture<Picture::png>, drawn},
    {"gexf", "", as_data<write_gexf>, streamed},
    {"graphml", "", as_data<write_graphml>, streamed},
    {"csv", "nodes.csv", as_data<write_nodes_csv>, streamed},
    {"csv", "edges.csv", as_data<write_edges_csv>, streamed},
    {"turtle", "", as_data<write_turtle>, streamed},
    {"html", "", as_page, streamed},
}};

std::vector<FormatFile> find_files(const std::string& format) {
    std::vector<FormatFile> found;
    std::vector<std::string> known;
    for (const auto& file : format_files) {
        if (file.format == format) {
            found.push_back(file);
        }
        if (known.empty() || known.back() != file.format) {
            known.emplace_back(file.format);
        }
    }
    if (found.empty()) {
        throw UsageError("--format: \"" + format + "\" is no format; there are " + list_of(known));
    }
    return found;
}

DiagramOptions read_diagram_options(const ExportOptions& options) {
    const auto layout = parse_layout(options.layout);
    if (!layout) {
        throw UsageError("--layout: \"" + options.layout +
                         "\" is no layout; there are network, timeline, ego");
    }
    if (*layout == Layout::ego && options.graph.around.empty()) {
        throw UsageError("--layout ego is drawn around an entity: name it with --around");
    }
    DiagramOptions diagram;
    diagram.layout = *layout;
    diagram.heading = describe_filters(options.graph);
    return diagram;
}

/// Makes the folder `path`, unless it is there.
void make_folder(const std::string& path) {
    std::error_code failure;
    std::filesystem::create_directories(path, failure);
    if (failure) {
        throw InputError(path, 0, "can't be made: " + failure.message(), "name another folder");
    }
}

} // namespace

int export_view(const ExportOptions& options, std::ostream& out, std::ostream& err) {
    const auto files = find_files(options.format);
    const bool is_folder = !files.front().name.empty();
    if (is_folder && (options.out.empty() || options.out == "-")) {
        throw UsageError("--out is required: " + options.format +
                         " is several files; name the folder to write them to");
    }
    Export what{options.graph.graph, {}, read_diagram_options(options), &err};
    const auto question = read_question(options.graph, files.front().omitted);
    what.view = select(question.graph, question.filter, question.read_sentences);
    what.diagram.centre = question.filter.around;
    if (is_folder) {
        make_folder(options.out);
    }
    std::list<Output> outputs;
    for (const auto& file : files) {
        const auto path = is_folder ? options.out + "/" + std::string(file.name) : options.out;
        refuse_overwriting(path, {options.graph.graph});
        file.write(what, outputs.emplace_back(path, out).stream());
    }
    for (auto& output : outputs) {
        output.close();
    }
    return exit_done;
}

} // namespace dateline
