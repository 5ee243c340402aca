#include "export/xml/gexf.h"

#include "export/property_graph.h"
#include "export/xml/escape_xml.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace dateline {

namespace {

/// How nodes of a kind are drawn: colours that the colour-blind tell apart, after Okabe and Ito.
struct Look {
    std::string_view kind;
    std::string_view rgb; // as attributes
    std::string_view shape;
};
constexpr std::array<Look, 5> looks{{
    {"organization", R"(r="0" g="114" b="178")", "square"},
    {"person", R"(r="185" g="122" b="0")", "disc"},
    {"policy", R"(r="0" g="158" b="115")", "diamond"},
    {"place", R"(r="204" g="121" b="167")", "triangle"},
    {"event", R"(r="102" g="102" b="102")", "disc"},
}};

std::string_view type_name(PropertyType type) {
    return type == PropertyType::number    ? "double"
           : type == PropertyType::integer ? "integer"
                                           : "string"; // GEXF 1.2 has no attributes that are days
}

void write_declarations(std::string_view of, std::span<const Property> properties,
                        std::ostream& out) {
    out << "<attributes class=\"" << of << "\" mode=\"static\">\n";
    for (const auto& [name, type] : properties) {
        out << "<attribute id=\"" << name << "\" title=\"" << name << "\" type=\""
            << type_name(type) << "\"/>\n";
    }
    out << "</attributes>\n";
}

void append_values(std::string& line, std::span<const Property> properties,
                   std::span<const PropertyValue> values) {
    line += "<attvalues>";
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(values[i])) {
            line += "<attvalue";
            append_attribute(line, "for", properties[i].name);
            append_attribute(line, "value", to_text(values[i]));
            line += "/>";
        }
    }
    line += "</attvalues>";
}

void append_spell(std::string& line, const Lifetime& lifetime) {
    const bool ends_early = lifetime.first && lifetime.last && *lifetime.last < *lifetime.first;
    if ((!lifetime.first && !lifetime.last) || ends_early) {
        return;
    }
    line += "<spells><spell";
    if (lifetime.first) {
        append_attribute(line, "start", to_iso(*lifetime.first));
    }
    if (lifetime.last) {
        append_attribute(line, "end", to_iso(*lifetime.last));
    }
    line += "/></spells>";
}

void append_look(std::string& line, std::string_view kind) {
    const auto* look =
        std::find_if(looks.begin(), looks.end(), [&](const Look& l) { return l.kind == kind; });
    line.append("<viz:color ").append(look->rgb).append("/><viz:shape");
    append_attribute(line, "value", look->shape);
    line += "/>";
}

} // namespace

void write_gexf(const View& view, std::ostream& out) {
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<gexf xmlns=\"http://www.gexf.net/1.2draft\" "
           "xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n"
           "<meta><creator>Dateline</creator></meta>\n"
           "<graph mode=\"dynamic\" timeformat=\"date\" defaultedgetype=\"directed\">\n";
    write_declarations("node", node_properties(), out);
    write_declarations("edge", edge_properties(), out);
    std::string line;
    out << "<nodes>\n";
    visit_nodes(view, [&](const PropertyNode& node) {
        line = "<node";
        append_attribute(line, "id", node.id);
        append_attribute(line, "label", node.label);
        line += ">";
        append_values(line, node_properties(), node.values);
        append_spell(line, node.lifetime);
        append_look(line, node.kind);
        out << (line += "</node>\n");
    });
    out << "</nodes>\n<edges>\n";
    visit_edges(view, [&](const PropertyEdge& edge) {
        line = "<edge";
        append_attribute(line, "id", edge.id);
        append_attribute(line, "source", edge.source);
        append_attribute(line, "target", edge.target);
        append_attribute(line, "label", edge.label);
        line += ">";
        append_values(line, edge_properties(), edge.values);
        append_spell(line, edge.lifetime);
        out << (line += "</edge>\n");
    });
    out << "</edges>\n</graph>\n</gexf>\n";
}

} // namespace dateline
