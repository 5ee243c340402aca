#include "export/xml/graphml.h"
#include "tests/export/hard_graph.h"
#include "tests/export/xml/read_xml.h"

using namespace dateline;
using namespace dateline::test;

namespace {

/// The data of each element named `name`, by the names of their keys, and its ends if it is an
/// edge.
PropertyRows read_rows(const xmlNode* root, const char* name) {
    std::map<std::string, std::string> names;
    visit_elements(root, "key", [&](const xmlNode* key) {
        names[attribute_of(key, "id")] = attribute_of(key, "attr.name");
        BOOST_TEST(attribute_of(key, "id") ==
                   attribute_of(key, "for") + "." + attribute_of(key, "attr.name"));
    });
    PropertyRows rows;
    visit_elements(root, name, [&](const xmlNode* element) {
        auto& row = rows[attribute_of(element, "id")];
        visit_elements(element, "data", [&](const xmlNode* data) {
            row[names.at(attribute_of(data, "key"))] = text_of(data);
        });
        for (const auto* end : {"source", "target"}) {
            if (std::string(name) == "edge") {
                row[end] = attribute_of(element, end);
            }
        }
    });
    return rows;
}

} // namespace

BOOST_AUTO_TEST_SUITE(graphml)

BOOST_AUTO_TEST_CASE(hard_names_read_back_are_the_same) {
    const auto graph = hard_graph();
    const auto view = all_of(graph);
    const auto xml = parse_xml(text_of(write_graphml, view));
    const auto* root = xmlDocGetRootElement(xml.get());
    check_same(read_rows(root, "node"), as_xml(node_rows(view)));
    check_same(read_rows(root, "edge"), as_xml(edge_rows(view)));
}

BOOST_AUTO_TEST_CASE(keys_are_typed) {
    const KnowledgeGraph empty;
    const auto xml = parse_xml(text_of(write_graphml, all_of(empty)));
    std::map<std::string, std::string> types;
    visit_elements(xmlDocGetRootElement(xml.get()), "key", [&](const xmlNode* key) {
        types[attribute_of(key, "id")] = attribute_of(key, "attr.type");
    });
    BOOST_TEST(types["node.name"] == "string");
    BOOST_TEST(types["node.confidence"] == "double");
    BOOST_TEST(types["node.sources"] == "int");
    BOOST_TEST(types["edge.since"] == "string");
}

BOOST_AUTO_TEST_SUITE_END()
