#include "export/json/property_graph_views.h"

#include "export/json/document.h"
#include "export/property_graph.h"

namespace dateline {

namespace {

struct ValueWriter {
    JsonWriter& json;

    void operator()(std::monostate) const {}
    void operator()(std::string_view text) const { json.text(text); }
    void operator()(std::span<const std::string> texts) const {
        json.begin_array();
        for (const auto& text : texts) {
            json.text(text);
        }
        json.end_array();
    }
    void operator()(double number) const { json.number(number); }
    void operator()(std::uint64_t integer) const { json.number(integer); }
    void operator()(Day day) const { json.text(to_iso(day)); }
};

void write_properties(JsonWriter& json, std::span<const Property> properties,
                      std::span<const PropertyValue> values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(values[i])) {
            json.key(properties[i].name);
            std::visit(ValueWriter{json}, values[i]);
        }
    }
}

/// An object with the id and the properties of a node.
void write_node(JsonWriter& json, const PropertyNode& node) {
    json.begin_object();
    json.member("id", node.id);
    write_properties(json, node_properties(), node.values);
    json.end_object();
}

void write_edge(JsonWriter& json, const PropertyEdge& edge, std::string_view id_name) {
    json.begin_object();
    json.member(id_name, edge.id);
    json.member("source", edge.source);
    json.member("target", edge.target);
    json.member("label", edge.label);
    write_properties(json, edge_properties(), edge.values);
    json.end_object();
}

template <typename Write> void write_array(JsonWriter& json, std::string_view name, Write items) {
    json.key(name);
    json.begin_array();
    items();
    json.end_array();
}

/// An element of Cytoscape.js: its data lie one level deeper.
template <typename Write> void write_element(JsonWriter& json, Write data) {
    json.begin_object();
    json.key("data");
    data();
    json.end_object();
}

} // namespace

void write_cytoscape(const View& view, std::ostream& out) {
    write_document(out, [&](JsonWriter& json) {
        json.key("elements");
        json.begin_object();
        write_array(json, "nodes", [&] {
            visit_nodes(view, [&](const PropertyNode& node) {
                write_element(json, [&] { write_node(json, node); });
            });
        });
        write_array(json, "edges", [&] {
            visit_edges(view, [&](const PropertyEdge& edge) {
                write_element(json, [&] { write_edge(json, edge, "id"); });
            });
        });
        json.end_object();
    });
}

void write_node_link(const View& view, std::ostream& out) {
    write_document(out, [&](JsonWriter& json) {
        json.key("directed");
        json.boolean(true);
        json.key("multigraph");
        json.boolean(true);
        json.key("graph");
        json.begin_object();
        json.end_object();
        write_array(json, "nodes", [&] {
            visit_nodes(view, [&](const PropertyNode& node) { write_node(json, node); });
        });
        write_array(json, "links", [&] {
            visit_edges(view, [&](const PropertyEdge& edge) { write_edge(json, edge, "key"); });
        });
    });
}

} // namespace dateline
