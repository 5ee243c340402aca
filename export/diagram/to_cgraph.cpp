#include "export/diagram/to_cgraph.h"

#include "export/diagram/escape.h"
#include "export/diagram/looks.h"

#include <array>
#include <cstdio>
#include <utility>

namespace dateline {

namespace {

void set(void* object, const char* attribute, const std::string& value) {
    agsafeset(object, text_of(attribute), text_of(value.c_str()), text_of(""));
}

/// A number as Graphviz reads it; not to_string, which has more places than needed.
std::string number(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", value);
    return text.data();
}

std::string place(Point at) {
    return number(at.x) + "," + number(at.y);
}

void set_defaults(Agraph_t* graph) {
    constexpr std::array<std::array<const char*, 2>, 6> of_graph{{
        {"linelength", "0"}, // of any length: cgraph would break lines within quoted names
        {"fontname", "Arial"},
        {"outputorder", "edgesfirst"},
        {"overlap", "prism"},
        {"splines", "line"},
        {"epsilon", "0.01"}, // of stress: a tenth of the time for places that look the same
    }};
    constexpr std::array<std::array<const char*, 2>, 4> of_nodes{{
        {"fontname", "Arial"},
        {"width", "0"}, // as little as the label needs
        {"height", "0"},
        {"margin", "0.07,0.04"},
    }};
    constexpr std::array<std::array<const char*, 2>, 1> of_edges{{{"arrowsize", "0.6"}}};
    const auto declare = [&](int kind, const auto& attributes) {
        for (const auto& [name, value] : attributes) {
            agattr(graph, kind, text_of(name), text_of(value));
        }
    };
    declare(AGRAPH, of_graph);
    declare(AGNODE, of_nodes);
    declare(AGEDGE, of_edges);
}

/// An xdot background (https://graphviz.org/docs/attr-types/xdot/): filled rectangles.
std::string to_xdot(const std::vector<Band>& bands) {
    std::string xdot;
    for (const auto& [low, high, colour] : bands) {
        const auto size = std::to_string(colour.size()) + " -" + colour + " ";
        xdot += "C " + size + "c " + size + "P 4";
        for (const Point corner : {low, Point{high.x, low.y}, high, Point{low.x, high.y}}) {
            xdot += " " + number(corner.x) + " " + number(corner.y);
        }
        xdot += " ";
    }
    return xdot;
}

Agnode_t* draw(Agraph_t* graph, const Shape& shape) {
    const auto& style = style_of(shape.look);
    auto* node = agnode(graph, text_of(escape_id(shape.id).c_str()), 1);
    set(node, "label",
        shape.look == Look::text ? escape_label(shape.text + "\n", "\\l")
                                 : escape_label(shape.text));
    set(node, "shape", style.shape);
    set(node, "style", style.style);
    set(node, "fillcolor", style.fill);
    set(node, "color", style.border);
    set(node, "fontcolor", style.font_colour);
    set(node, "fontsize", std::to_string(style.font_size));
    set(node, "tooltip", escape_tooltip(shape.tooltip));
    if (shape.look == Look::mark) {
        set(node, "width", "0.08");
        set(node, "fixedsize", "true");
    }
    if (shape.is_centre) {
        set(node, "penwidth", "3");
    }
    if (!shape.url.empty()) {
        set(node, "URL", escape_url(shape.url));
        set(node, "target", "_blank");
    }
    if (shape.at) {
        set(node, "pos", place(*shape.at));
    }
    return node;
}

void draw(Agraph_t* graph, const Line& line, const std::string& label, Agnode_t* from,
          Agnode_t* to) {
    constexpr std::array<const char*, 3> arrowheads{"none", "normal", "odot"};
    const auto& style = style_of(line.look);
    auto* edge = agedge(graph, from, to, nullptr, 1);
    set(edge, "style", style.line);
    set(edge, "color", style.line_colour);
    set(edge, "penwidth", number(line.width));
    set(edge, "arrowhead", arrowheads.at(static_cast<std::size_t>(line.tip)));
    set(edge, "tooltip", escape_tooltip(label));
}

} // namespace

Graph to_cgraph(const Drawing& drawing, const Attributes& attributes,
                std::vector<Agnode_t*>* nodes) {
    Graph graph(agopen(text_of("dateline"), Agdirected, nullptr));
    set_defaults(graph.get());
    for (const auto& [name, value] : attributes) {
        set(graph.get(), name.c_str(), value);
    }
    if (!drawing.bands.empty()) {
        set(graph.get(), "_background", to_xdot(drawing.bands));
    }
    std::vector<Agnode_t*> drawn;
    for (const auto& shape : drawing.shapes) {
        drawn.push_back(draw(graph.get(), shape));
    }
    for (const auto& line : drawing.lines) {
        draw(graph.get(), line, drawing.shapes[line.from].text, drawn[line.from], drawn[line.to]);
    }
    if (nodes) {
        *nodes = std::move(drawn);
    }
    return graph;
}

} // namespace dateline
