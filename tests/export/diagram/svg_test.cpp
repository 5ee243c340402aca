#include "export/diagram/diagram.h"
#include "tests/export/hard_names.h"
#include "tests/graph/build_values.h"

#include <map>
#include <memory>
#include <sstream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <libxml/parser.h>

using namespace dateline;
using namespace dateline::test;

namespace {

std::string svg_of(const View& view) {
    std::ostringstream out;
    write_picture(view, {}, Picture::svg, out);
    return out.str();
}

std::string content(const xmlNode* node) {
    const std::unique_ptr<xmlChar, void (*)(void*)> text(xmlNodeGetContent(node), xmlFree);
    return reinterpret_cast<const char*>(text.get());
}

/// The name of an element; empty for the text between elements.
std::string name_of(const xmlNode* node) {
    return node->type == XML_ELEMENT_NODE ? reinterpret_cast<const char*>(node->name) : "";
}

/// Blanks that do not break as such that do.
std::string with_plain_spaces(std::string text) {
    for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0")) {
        text.replace(at, 2, " ");
    }
    return text;
}

/// Collects the text that is drawn for each node and edge, by its title.
void collect(const xmlNode* group, std::map<std::string, std::string>& drawn) {
    std::string title;
    for (const auto* node = group->children; node; node = node->next) {
        if (name_of(node) == "title") {
            title = content(node);
        } else if (name_of(node) == "g" || name_of(node) == "a") {
            std::map<std::string, std::string> inner;
            collect(node, inner);
            for (const auto& [name, text] : inner) {
                auto& all = drawn[name.empty() ? title : name];
                all += (all.empty() ? "" : "\n") + text;
            }
        } else if (name_of(node) == "text") {
            auto& all = drawn[title];
            all += (all.empty() ? "" : "\n") + with_plain_spaces(content(node));
        }
    }
}

/// Collects the tooltip of each node and edge, by its title.
void collect_tooltips(const xmlNode* group, std::string title,
                      std::map<std::string, std::string>& tooltips) {
    for (const auto* node = group->children; node; node = node->next) {
        if (name_of(node) == "title") {
            title = content(node);
        } else if (name_of(node) == "g") {
            collect_tooltips(node, title, tooltips);
        } else if (name_of(node) == "a") {
            const std::unique_ptr<xmlChar, void (*)(void*)> text(xmlGetProp(node, BAD_CAST "title"),
                                                                 xmlFree);
            tooltips[title] = with_plain_spaces(reinterpret_cast<const char*>(text.get()));
        }
    }
}

using Collect = void (*)(const xmlNode*, std::map<std::string, std::string>&);

/// What an SVG holds, by the ids of the nodes; fails the test if it is no well-formed XML.
std::map<std::string, std::string> read_svg(const std::string& svg, Collect collect_from) {
    const std::unique_ptr<xmlDoc, void (*)(xmlDoc*)> document(
        xmlReadMemory(svg.data(), static_cast<int>(svg.size()), "diagram.svg", nullptr,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_HUGE),
        xmlFreeDoc);
    BOOST_REQUIRE_MESSAGE(document, "malformed:\n" << svg);
    const auto* root = xmlDocGetRootElement(document.get());
    BOOST_TEST(name_of(root) == "svg");
    std::map<std::string, std::string> texts;
    collect_from(root, texts);
    return texts;
}

std::map<std::string, std::string> texts_of(const std::string& svg) {
    return read_svg(svg, collect);
}

std::map<std::string, std::string> tooltips_of(const std::string& svg) {
    return read_svg(svg, [](const xmlNode* root, std::map<std::string, std::string>& tooltips) {
        collect_tooltips(root, "", tooltips);
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(svg)

BOOST_AUTO_TEST_CASE(names_are_drawn_as_they_are) {
    std::vector<Entity> entities;
    std::vector<Participant> participants;
    for (std::uint32_t i = 0; i < hard_names().size(); ++i) {
        entities.push_back(organization(hard_names()[i]));
        entities.back().id = "org:" + std::to_string(i);
        participants.push_back({i, Role::agent});
    }
    const auto graph = graph_of({article("a")}, entities, {event("meet", "2025-02", participants)});
    auto drawn = texts_of(svg_of(all_of(graph)));
    BOOST_TEST(drawn[graph.events[0].id] == "meet\n2025-02");
    for (const auto& entity : entities) {
        BOOST_TEST(in_one_line(drawn[entity.id]) == in_one_line(entity.name));
    }
}

BOOST_DATA_TEST_CASE(a_sentence_and_a_title_do_no_harm, boost::unit_test::data::make(hard_names()),
                     text) {
    auto held = relation(RelationType::position, 0, 1, text);
    held.evidence[0].text = text;
    const auto graph = graph_of({article("a")}, {person("Ann Bee"), organization("Acme")},
                                {event("meet", "", {{0, Role::agent}}, text)}, {held});
    const auto svg = svg_of(all_of(graph));
    const std::string id = "person:ann-bee org:acme";
    BOOST_TEST(in_one_line(texts_of(svg).at(id)) == in_one_line(text));
    auto told = "“" + text + "” (On a)";
    std::replace(told.begin(), told.end(), '\t', ' '); // attributes hold no tabs
    BOOST_TEST(tooltips_of(svg).at(id) == told);
}

BOOST_AUTO_TEST_CASE(a_view_without_links_says_so) {
    const KnowledgeGraph graph;
    const auto drawn = texts_of(svg_of(all_of(graph)));
    BOOST_TEST(drawn.size() == 1U);
    BOOST_TEST(drawn.begin()->second == "Nothing in this view links anyone.");
}

BOOST_AUTO_TEST_CASE(a_legend_names_what_occurs) {
    const auto graph = graph_of(
        {article("a")}, {person("Ann Bee"), organization("Acme")},
        {with_status(event("meet", "", {{0, Role::agent}, {1, Role::partner}}), Status::denied)});
    const auto drawn = texts_of(svg_of(all_of(graph)));
    for (const std::string look : {"organization", "person", "denied"}) {
        BOOST_TEST(drawn.at("legend " + look) == look);
    }
    BOOST_TEST(!drawn.contains("legend policy"));
    BOOST_TEST(!drawn.contains("legend planned"));
}

BOOST_AUTO_TEST_CASE(what_a_page_cannot_show_is_counted) {
    constexpr std::uint32_t pairs = 260;
    std::vector<Entity> entities;
    std::vector<Event> events;
    for (std::uint32_t i = 0; i < 2 * pairs; ++i) {
        entities.push_back(organization("Company " + std::to_string(1000 + i)));
    }
    for (std::uint32_t i = 0; i < pairs; ++i) {
        events.push_back(event("meet", "", {{2 * i, Role::agent}, {2 * i + 1, Role::partner}}));
    }
    const auto graph = graph_of({article("a")}, entities, events);
    const auto drawn = texts_of(svg_of(all_of(graph)));
    BOOST_TEST(drawn.contains("org:company-1499"));
    BOOST_TEST(!drawn.contains("org:company-1500"));
    std::string notes;
    for (const auto& [id, text] : drawn) {
        notes += id.starts_with("note ") ? in_one_line(text) : "";
    }
    BOOST_TEST(notes.find("Drawn: 500 of 520 entities") != std::string::npos, notes);
    BOOST_TEST(notes.find("250 of 260 events") != std::string::npos, notes);
}

BOOST_AUTO_TEST_CASE(the_same_view_gives_the_same_bytes) {
    const auto graph = graph_of({article("a")}, {person("Ann Bee"), organization("Acme")},
                                {event("meet", "", {{0, Role::agent}, {1, Role::partner}})});
    BOOST_TEST(svg_of(all_of(graph)) == svg_of(all_of(graph)));
}

BOOST_AUTO_TEST_SUITE_END()
