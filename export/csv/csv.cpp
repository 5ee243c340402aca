#include "export/csv/csv.h"

#include "export/property_graph.h"

#include <ostream>

namespace dateline {

namespace {

/// What stands behind the name of a column, by type.
std::string_view type_suffix(PropertyType type) {
    switch (type) {
    case PropertyType::texts:
        return ":string[]";
    case PropertyType::number:
        return ":double";
    case PropertyType::integer:
        return ":int";
    case PropertyType::day:
        return ":date";
    case PropertyType::text:
        break;
    }
    return "";
}

/// Readers strip blanks at the ends of what is not quoted.
bool needs_quotes(std::string_view text) {
    const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    return text.find_first_of(",\"\r\n") != std::string_view::npos || is_blank(text.front()) ||
           is_blank(text.back());
}

/// A field and the comma behind it.
void append_field(std::string& line, std::string_view text) {
    if (text.empty() || !needs_quotes(text)) {
        line.append(text).append(",");
        return;
    }
    line += '"';
    for (const char c : text) {
        line.append(c == '"' ? 2 : 1, c);
    }
    line += "\",";
}

/// Writes a row of fields, the last of which has no comma behind it.
void write_row(std::string& line, std::ostream& out) {
    line.pop_back();
    out << (line += "\r\n");
}

void append_names(std::string& line, std::span<const Property> properties) {
    for (const auto& [name, type] : properties) {
        line.append(",").append(name).append(type_suffix(type));
    }
}

void append_values(std::string& line, std::span<const PropertyValue> values) {
    for (const auto& value : values) {
        append_field(line, to_text(value));
    }
}

} // namespace

void write_nodes_csv(const View& view, std::ostream& out) {
    std::string line = "id:ID,:LABEL";
    append_names(line, node_properties());
    out << (line += "\r\n");
    visit_nodes(view, [&](const PropertyNode& node) {
        line.clear();
        append_field(line, node.id);
        append_field(line, node.kind);
        append_values(line, node.values);
        write_row(line, out);
    });
}

void write_edges_csv(const View& view, std::ostream& out) {
    std::string line = "id,:START_ID,:END_ID,:TYPE";
    append_names(line, edge_properties());
    out << (line += "\r\n");
    visit_edges(view, [&](const PropertyEdge& edge) {
        line.clear();
        append_field(line, edge.id);
        append_field(line, edge.source);
        append_field(line, edge.target);
        append_field(line, edge.type);
        append_values(line, edge.values);
        write_row(line, out);
    });
}

} // namespace dateline
