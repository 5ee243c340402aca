#include "cli/commands.h"
#include "cli/open_output.h"
#include "cli/parse_options.h"
#include "cli/question.h"
#include "export/dot/diagram.h"
#include "export/json/views.h"

#include <array>
#include <ostream>
#include <string_view>
#include <utility>

namespace dateline {

namespace {

void write_all_meetings(const View& view, std::ostream& out) {
    write_meetings(view, find_meetings(view), out);
}

using Writer = void (*)(const View&, std::ostream&);
constexpr std::array<std::pair<std::string_view, Writer>, 5> formats{{
    {"json", write_json},
    {"dot", write_dot},
    {"svg", write_svg},
    {"timeline", write_timeline},
    {"meetings", write_all_meetings},
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
    write(view, output.stream());
    output.close();
    return exit_done;
}

} // namespace dateline
