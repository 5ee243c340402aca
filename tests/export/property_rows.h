#pragma once

#include "export/property_graph.h"

#include <map>
#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

namespace dateline::test {

using Properties = std::map<std::string, std::string>;  // from property to value
using PropertyRows = std::map<std::string, Properties>; // from id to properties

inline Properties row_of(std::span<const Property> properties,
                         std::span<const PropertyValue> values) {
    Properties row;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(values[i])) {
            row[std::string(properties[i].name)] = to_text(values[i]);
        }
    }
    return row;
}

/// The nodes of `view`, each with its properties.
inline PropertyRows node_rows(const View& view) {
    PropertyRows rows;
    visit_nodes(view, [&](const PropertyNode& node) {
        rows[std::string(node.id)] = row_of(node_properties(), node.values);
    });
    return rows;
}

/// The edges of `view`, each with its properties, its source and its target.
inline PropertyRows edge_rows(const View& view) {
    PropertyRows rows;
    visit_edges(view, [&](const PropertyEdge& edge) {
        auto& row = rows[std::string(edge.id)];
        row = row_of(edge_properties(), edge.values);
        row["source"] = edge.source;
        row["target"] = edge.target;
    });
    return rows;
}

template <typename Write> std::string text_of(Write write, const View& view) {
    std::ostringstream out;
    write(view, out);
    return out.str();
}

/// Checks that both have the same rows, naming the first that differs.
inline void check_same(const PropertyRows& read, const PropertyRows& written) {
    BOOST_TEST(read.size() == written.size());
    for (const auto& [id, row] : written) {
        const auto found = read.find(id);
        BOOST_REQUIRE_MESSAGE(found != read.end(), "no " << id);
        BOOST_REQUIRE_MESSAGE(found->second.size() == row.size(), "properties of " << id);
        for (const auto& [name, value] : row) {
            BOOST_REQUIRE_MESSAGE(found->second.contains(name), "no " << name << " of " << id);
            BOOST_REQUIRE_MESSAGE(found->second.at(name) == value,
                                  name << " of " << id << " is " << found->second.at(name));
        }
    }
}

} // namespace dateline::test
