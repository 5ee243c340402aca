#include "export/xml/graphml.h"

#include "export/property_graph.h"
#include "export/xml/escape_xml.h"

#include <ostream>

namespace dateline {

namespace {

std::string_view type_name(PropertyType type) {
    return type == PropertyType::number    ? "double"
           : type == PropertyType::integer ? "int"
                                           : "string";
}

/// The ids of keys are those of the whole document: node.name, edge.kind.
void write_keys(std::string_view of, std::span<const Property> properties, std::ostream& out) {
    for (const auto& [name, type] : properties) {
        out << "<key id=\"" << of << "." << name << "\" for=\"" << of << "\" attr.name=\"" << name
            << "\" attr.type=\"" << type_name(type) << "\"/>\n";
    }
}

void append_data(std::string& line, std::string_view of, std::span<const Property> properties,
                 std::span<const PropertyValue> values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(values[i])) {
            line.append("<data key=\"").append(of).append(".").append(properties[i].name);
            line += "\">";
            append_xml(line, to_text(values[i]));
            line += "</data>";
        }
    }
}

} // namespace

void write_graphml(const View& view, std::ostream& out) {
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    write_keys("node", node_properties(), out);
    write_keys("edge", edge_properties(), out);
    out << "<graph edgedefault=\"directed\">\n";
    std::string line;
    visit_nodes(view, [&](const PropertyNode& node) {
        line = "<node";
        append_attribute(line, "id", node.id);
        line += ">";
        append_data(line, "node", node_properties(), node.values);
        out << (line += "</node>\n");
    });
    visit_edges(view, [&](const PropertyEdge& edge) {
        line = "<edge";
        append_attribute(line, "id", edge.id);
        append_attribute(line, "source", edge.source);
        append_attribute(line, "target", edge.target);
        line += ">";
        append_data(line, "edge", edge_properties(), edge.values);
        out << (line += "</edge>\n");
    });
    out << "</graph>\n</graphml>\n";
}

} // namespace dateline
