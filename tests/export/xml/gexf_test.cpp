#include "export/xml/gexf.h"
#include "tests/export/hard_graph.h"
#include "tests/export/xml/read_xml.h"

using namespace dateline;
using namespace dateline::test;

namespace {

/// The attributes of each element named `name`, and its ends if it is an edge.
PropertyRows read_rows(const xmlNode* root, const char* name) {
    PropertyRows rows;
    visit_elements(root, name, [&](const xmlNode* element) {
        auto& row = rows[attribute_of(element, "id")];
        visit_elements(element, "attvalue", [&](const xmlNode* value) {
            row[attribute_of(value, "for")] = attribute_of(value, "value");
        });
        for (const auto* end : {"source", "target"}) {
            if (std::string(name) == "edge") {
                row[end] = attribute_of(element, end);
            }
        }
    });
    return rows;
}

std::vector<std::string> spells(const xmlNode* root, const char* name) {
    std::vector<std::string> found;
    visit_elements(root, name, [&](const xmlNode* element) {
        std::string spell = "none";
        visit_elements(element, "spell", [&](const xmlNode* at) {
            spell = attribute_of(at, "start") + "/" + attribute_of(at, "end");
        });
        found.push_back(spell);
    });
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(gexf)

BOOST_AUTO_TEST_CASE(hard_names_read_back_are_the_same) {
    const auto graph = hard_graph();
    const auto view = all_of(graph);
    const auto xml = parse_xml(text_of(write_gexf, view));
    const auto* root = xmlDocGetRootElement(xml.get());
    check_same(read_rows(root, "node"), as_xml(node_rows(view)));
    check_same(read_rows(root, "edge"), as_xml(edge_rows(view)));
    std::vector<std::string> labels;
    visit_elements(root, "node",
                   [&](const xmlNode* node) { labels.push_back(attribute_of(node, "label")); });
    for (std::size_t i = 0; i < graph.entities.size(); ++i) {
        BOOST_TEST(labels[i] == as_xml(graph.entities[i].name));
    }
}

BOOST_AUTO_TEST_CASE(nodes_and_edges_live_in_spells) {
    auto chair = relation(RelationType::position, 1, 0, "Chair");
    chair.since = day("2024-01-01");
    auto baogang = organization("Baogang");
    baogang.first = day("2025-02-28");
    baogang.last = day("2025-03-31");
    const auto graph = graph_of(
        {article("a")}, {baogang, person("Meng")},
        {event("meet", "2025-03", {{0, Role::agent}}), event("meet", "", {{1, Role::agent}})},
        {chair});
    const auto xml = parse_xml(text_of(write_gexf, all_of(graph)));
    const auto* root = xmlDocGetRootElement(xml.get());
    const std::vector<std::string> nodes{"2025-02-28/2025-03-31", "none", "2025-03-01/2025-03-31",
                                         "none"};
    BOOST_TEST(spells(root, "node") == nodes, boost::test_tools::per_element());
    const std::vector<std::string> edges{"2025-03-01/2025-03-31", "none", "2024-01-01/"};
    BOOST_TEST(spells(root, "edge") == edges, boost::test_tools::per_element());
    visit_elements(root, "graph", [](const xmlNode* element) {
        BOOST_TEST(attribute_of(element, "mode") == "dynamic");
        BOOST_TEST(attribute_of(element, "timeformat") == "date");
    });
}

BOOST_AUTO_TEST_CASE(attributes_are_declared_with_their_types) {
    const KnowledgeGraph empty;
    const auto xml = parse_xml(text_of(write_gexf, all_of(empty)));
    std::map<std::string, std::string> types;
    visit_elements(xmlDocGetRootElement(xml.get()), "attribute", [&](const xmlNode* attribute) {
        types[attribute_of(attribute, "title")] = attribute_of(attribute, "type");
    });
    BOOST_TEST(types["name"] == "string");
    BOOST_TEST(types["confidence"] == "double");
    BOOST_TEST(types["sources"] == "integer");
    BOOST_TEST(types["start"] == "string");
}

BOOST_AUTO_TEST_CASE(kinds_have_colours_and_shapes) {
    const auto graph = graph_of({article("a")}, {person("Meng"), place("Baotou")},
                                {event("meet", "2025", {{0, Role::agent}})});
    const auto xml = parse_xml(text_of(write_gexf, all_of(graph)));
    std::vector<std::string> looks;
    visit_elements(xmlDocGetRootElement(xml.get()), "node", [&](const xmlNode* node) {
        visit_elements(node, "color",
                       [&](const xmlNode* at) { looks.push_back(attribute_of(at, "r")); });
        visit_elements(node, "shape",
                       [&](const xmlNode* at) { looks.back() += " " + attribute_of(at, "value"); });
    });
    const std::vector<std::string> expected{"185 disc", "204 triangle", "102 disc"};
    BOOST_TEST(looks == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
