#include "export/json/property_graph_views.h"
#include "tests/export/hard_graph.h"
#include "tests/export/property_rows.h"

#include <rapidjson/document.h>

using namespace dateline;
using namespace dateline::test;

namespace {

const KnowledgeGraph graph = hard_graph();

template <typename Write> rapidjson::Document parse(Write write, const View& view) {
    rapidjson::Document document;
    document.Parse(text_of(write, view).c_str());
    BOOST_REQUIRE(document.IsObject());
    return document;
}

std::string string_of(const rapidjson::Value& value) {
    if (value.IsArray()) {
        std::string joined;
        for (const auto& text : value.GetArray()) {
            joined += (joined.empty() ? "" : ";") + string_of(text);
        }
        return joined;
    }
    return value.IsString()   ? std::string(value.GetString(), value.GetStringLength())
           : value.IsUint64() ? std::to_string(value.GetUint64())
                              : to_text(PropertyValue(value.GetDouble()));
}

/// The members of `object`, by the one named `id_name`; a label is told beside the properties.
void add_row(const rapidjson::Value& object, const std::string& id_name, PropertyRows& rows) {
    Properties row;
    for (const auto& member : object.GetObject()) {
        row[member.name.GetString()] = string_of(member.value);
    }
    const auto id = row[id_name];
    row.erase(id_name);
    row.erase("label");
    BOOST_TEST(rows.emplace(id, row).second);
}

PropertyRows rows_of(const rapidjson::Value& list, const std::string& id_name) {
    PropertyRows rows;
    for (const auto& item : list.GetArray()) {
        add_row(item.HasMember("data") ? item["data"] : item, id_name, rows);
    }
    return rows;
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_property_graph_views)

BOOST_AUTO_TEST_CASE(cytoscape_elements_read_back_are_the_nodes_and_edges) {
    const auto json = parse(write_cytoscape, all_of(graph));
    check_same(rows_of(json["elements"]["nodes"], "id"), node_rows(all_of(graph)));
    check_same(rows_of(json["elements"]["edges"], "id"), edge_rows(all_of(graph)));
}

BOOST_AUTO_TEST_CASE(nodes_and_links_read_back_are_the_nodes_and_edges) {
    const auto json = parse(write_node_link, all_of(graph));
    BOOST_TEST(json["directed"].GetBool());
    BOOST_TEST(json["multigraph"].GetBool());
    BOOST_TEST(json["graph"].ObjectEmpty());
    check_same(rows_of(json["nodes"], "id"), node_rows(all_of(graph)));
    check_same(rows_of(json["links"], "key"), edge_rows(all_of(graph)));
}

BOOST_AUTO_TEST_CASE(aliases_are_a_list_and_numbers_are_numbers) {
    const auto json = parse(write_node_link, all_of(graph));
    const auto& entity = json["nodes"][0];
    BOOST_REQUIRE(entity["aliases"].IsArray());
    BOOST_TEST(string_of(entity["aliases"][0]) == graph.entities[0].aliases[0]);
    const auto& event = json["nodes"][json["nodes"].Size() - 1];
    BOOST_TEST(event["confidence"].GetDouble() == 0.75);
    BOOST_TEST(event["sources"].GetUint() == 1U);
}

BOOST_AUTO_TEST_CASE(edges_have_labels) {
    const auto json = parse(write_cytoscape, all_of(graph));
    BOOST_TEST(string_of(json["elements"]["edges"][0]["data"]["label"]) == "agent");
}

BOOST_AUTO_TEST_CASE(an_empty_graph_has_empty_lists) {
    const KnowledgeGraph empty;
    BOOST_TEST(parse(write_node_link, all_of(empty))["links"].Empty());
    BOOST_TEST(parse(write_cytoscape, all_of(empty))["elements"]["nodes"].Empty());
}

BOOST_AUTO_TEST_SUITE_END()
