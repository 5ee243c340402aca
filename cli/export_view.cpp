#include "cli/commands.h"
#include "cli/open_output.h"
#include "cli/parse_options.h"
#include "cli/question.h"
#include "export/diagram/diagram.h"
#include "export/json/views.h"

#include <array>
#include <iostream>
#include <ostream>
#include <string_view>
#include <utility>

namespace dateline {

namespace {

void write_all_meetings(const View& view, std::ostream& out) {
    write_meetings(view, find_meetings(view), out);
}

using Writer = void (*)(const View&, const DiagramOptions&, std::ostream&);

template <void (*write)(const View&, std::ostream&)>
void write_data(const View& view, const DiagramOptions&, std::ostream& out) {
    write(view, out);
}

template <Picture picture>
void write_as(const View& view, const DiagramOptions& options, std::ostream& out) {
    for (const auto& note : write_picture(view, options, picture, out)) {
        std::cerr << note << '\n';
    }
}

constexpr std::array<std::pair<std::string_view, Writer>, 7> formats{{
    {"json", write_data<write_json>},
    {"dot", write_dot},
    {"svg", write_as<Picture::svg>},
    {"pdf", write_as<Picture::pdf>},
    {"png", write_as<Picture::png>},
    {"timeline", write_data<write_timeline>},
    {"meetings", write_data<write_all_meetings>},
}};

Writer find_writer(const std::string& format) {
    std::string known;
    for (const auto& [name, writer] : formats) {
        if (name == format) {
            return writer;
        }
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    throw UsageError("--format: \"" + format + "\" is no format; there are " + known);
}

} // namespace

int export_view(const ExportOptions& options, std::ostream& out) {
    const auto write = find_writer(options.format);
    const auto question = read_question(options.graph);
    const auto view = select(question.graph, question.filter);
    refuse_overwriting(options.out, {options.graph.graph});
    Output output(options.out, out);
    DiagramOptions diagram;
    diagram.layout = parse_layout(options.layout).value();
    diagram.centre = question.filter.around;
    diagram.heading = options.graph.around;
    write(view, diagram, output.stream());
    output.close();
    return exit_done;
}

} // namespace dateline
