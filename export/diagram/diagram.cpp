#include "export/diagram/diagram.h"

#include "export/diagram/compose.h"
#include "export/diagram/ego.h"
#include "export/diagram/lanes.h"
#include "export/diagram/methods.h"
#include "export/diagram/render.h"

#include <array>
#include <limits>
#include <ostream>
#include <utility>

namespace dateline {

namespace {

/// One that Graphviz can be asked for, and what it is called to people.
struct Engine {
    const char* name;
    const char* means;
};
/// In order of cost. Stress majorization (E. Gansner, Y. Koren, S. North, "Graph Drawing by Stress
/// Majorization", 2005) shows best who is near whom; the multilevel method scales further (Y. Hu,
/// "Efficient, High-Quality Force-Directed Graph Drawing", 2005).
constexpr std::array<Engine, 2> network_engines{{{"neato", "stress"}, {"sfdp", "multilevel"}}};
/// These keep the places that shapes have: the first only parts those that overlap.
constexpr std::array<Engine, 2> ego_engines{{{"nop1", "rings"}, {"nop2", "rings that overlap"}}};
constexpr std::array<Engine, 1> timeline_engines{{{"nop2", "lanes"}}};

constexpr PageLimits network_limits{500, 600};
constexpr PageLimits ego_limits{60, 75};
constexpr PageLimits no_limits{std::numeric_limits<std::size_t>::max(),
                               std::numeric_limits<std::size_t>::max()};

Drawing draw_selection(const View& view, std::optional<std::uint32_t> centre,
                       const PageLimits& limits) {
    BundleOptions options;
    options.centre = centre;
    return compose(*view.graph, select_for_page(view, options, limits), centre);
}

Drawing draw_ego(const View& view, const DiagramOptions& options) {
    auto drawing = draw_selection(view, options.centre.value(), ego_limits);
    lay_out_ego(drawing);
    return drawing;
}

std::vector<Engine> engines_of(Layout layout) {
    switch (layout) {
    case Layout::network:
        return {network_engines.begin(), network_engines.end()};
    case Layout::timeline:
        return {timeline_engines.begin(), timeline_engines.end()};
    case Layout::ego:
        return {ego_engines.begin(), ego_engines.end()};
    }
    return {};
}

Drawing draw(const View& view, const DiagramOptions& options, const PageLimits& limits) {
    return options.layout == Layout::timeline ? draw_lanes(view, options.centre)
           : options.layout == Layout::ego    ? draw_ego(view, options)
                                              : draw_selection(view, options.centre, limits);
}

} // namespace

std::optional<Layout> parse_layout(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Layout>, 3> names{
        {{"network", Layout::network}, {"timeline", Layout::timeline}, {"ego", Layout::ego}}};
    for (const auto& [word, layout] : names) {
        if (word == name) {
            return layout;
        }
    }
    return std::nullopt;
}

std::vector<std::string> write_dot(const View& view, const DiagramOptions& options,
                                   std::ostream& out) {
    // Above this many shapes stress majorization takes more than some seconds.
    constexpr std::size_t many = 2'000;
    const auto drawing = draw(view, options, no_limits);
    const auto engines = engines_of(options.layout);
    const auto& engine = drawing.shapes.size() > many ? engines.back() : engines.front();
    write_graph(drawing, engine.name, options.heading, out);
    return drawing.notes;
}

std::vector<std::string> write_picture(const View& view, const DiagramOptions& options,
                                       Picture picture, std::ostream& out) {
    auto drawing = draw(view, options, network_limits);
    std::vector<Method> methods;
    for (const auto& engine : engines_of(options.layout)) {
        methods.push_back({engine.means, [&, engine](const std::vector<std::string>& notes) {
                               drawing.notes = notes;
                               return render(drawing, engine.name, options.heading, picture);
                           }});
    }
    auto notes = drawing.notes;
    const auto image = draw_by_first(methods, options.limits, notes);
    out.write(image.data(), static_cast<std::streamsize>(image.size()));
    return notes;
}

} // namespace dateline
