#include "export/diagram/diagram.h"
#include "export/diagram/escape.h"
#include "graph/query/filter.h"
#include "tests/export/hard_names.h"
#include "tests/graph/build_values.h"

#include <map>
#include <memory>
#include <sstream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <graphviz/cgraph.h>

using namespace dateline;
using namespace dateline::test;

namespace {

std::string dot_of(const View& view) {
    std::ostringstream out;
    write_dot(view, {}, out);
    return out.str();
}

/// A diagram as cgraph reads it back.
class Drawn {
public:
    explicit Drawn(const View& view) : graph_(agmemread(dot_of(view).c_str()), agclose) {
        BOOST_REQUIRE_MESSAGE(graph_, "cgraph can't read:\n" << dot_of(view));
    }

    int nodes() const { return agnnodes(graph_.get()); }
    int edges() const { return agnedges(graph_.get()); }

    std::string label() const { return get(graph_.get(), "label"); }

    std::string of_node(std::string id, const char* attribute) const {
        auto* node = agnode(graph_.get(), id.data(), 0);
        BOOST_REQUIRE_MESSAGE(node, "no node " << id);
        return get(node, attribute);
    }

    bool has_node(std::string id) const { return agnode(graph_.get(), id.data(), 0) != nullptr; }

    /// Of the only edge between the two; "none" if there is none.
    std::string of_edge(std::string from, std::string to, const char* attribute) const {
        auto* tail = agnode(graph_.get(), from.data(), 0);
        auto* head = agnode(graph_.get(), to.data(), 0);
        auto* edge = tail && head ? agedge(graph_.get(), tail, head, nullptr, 0) : nullptr;
        return edge ? get(edge, attribute) : "none";
    }

    bool is_html_label(std::string id) const {
        auto* node = agnode(graph_.get(), id.data(), 0);
        return aghtmlstr(agget(node, std::string("label").data())) != 0;
    }

private:
    static std::string get(void* object, std::string attribute) {
        const char* value = agget(object, attribute.data());
        return value ? value : "";
    }

    std::unique_ptr<Agraph_t, int (*)(Agraph_t*)> graph_;
};

/// What Graphviz draws for a label: first it reads character references, then escapes.
std::string drawn(const std::string& label) {
    static const std::map<std::string, std::string> characters{{"&amp;", "&"},  {"&lt;", "<"},
                                                               {"&gt;", ">"},   {"&#65;", "A"},
                                                               {"&copy;", "©"}, {"&#92;", "\\"}};
    std::string text;
    for (std::size_t i = 0; i < label.size(); ++i) {
        const auto found = characters.find(label.substr(i, label.find(';', i) + 1 - i));
        text += found == characters.end() ? std::string(1, label[i]) : found->second;
        i += found == characters.end() ? 0 : found->first.size() - 1;
    }
    std::string lines;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            lines += text[i];
        } else if (++i < text.size()) {
            lines += text[i] == 'n' ? "\n" : text[i] == '\\' ? "\\" : "(an escape)";
        }
    }
    return lines;
}

const std::vector<Participant> both{{0, Role::agent}, {1, Role::partner}};
const std::string held = "person:ann-bee org:acme"; // the node of a relation

KnowledgeGraph graph_with(std::vector<Event> events, std::vector<Relation> relations = {}) {
    return graph_of({article("a")},
                    {organization("Acme"), person("Ann Bee"), place("Bonn"), policy("The Plan")},
                    std::move(events), std::move(relations));
}

} // namespace

BOOST_AUTO_TEST_SUITE(dot)

BOOST_DATA_TEST_CASE(a_name_is_drawn_as_it_is, boost::unit_test::data::make(hard_names()), name) {
    auto named = organization(name);
    named.id = "org:named";
    const auto graph = graph_of({article("a")}, {named}, {event("meet", "", {{0, Role::agent}})});
    const Drawn diagram(all_of(graph));
    BOOST_TEST(in_one_line(drawn(diagram.of_node("org:named", "label"))) == in_one_line(name));
    BOOST_TEST(!diagram.is_html_label("org:named"));
}

BOOST_DATA_TEST_CASE(a_title_is_drawn_as_it_is, boost::unit_test::data::make(hard_names()), title) {
    const auto graph = graph_with({}, {relation(RelationType::position, 1, 0, title)});
    const Drawn diagram(all_of(graph));
    BOOST_TEST(in_one_line(drawn(diagram.of_node(held, "label"))) == in_one_line(title));
}

BOOST_AUTO_TEST_CASE(a_long_name_is_broken_between_words) {
    const auto graph =
        graph_of({article("a")}, {organization("Inner Mongolia Baotou Steel Union Company")},
                 {event("meet", "", {{0, Role::agent}})});
    const auto label = drawn(Drawn(all_of(graph)).of_node(graph.entities[0].id, "label"));
    BOOST_TEST(label.find('\n') != std::string::npos);
    BOOST_TEST(in_one_line(label) == graph.entities[0].name);
}

BOOST_AUTO_TEST_CASE(an_event_is_a_label_that_tells_its_type_date_and_status) {
    auto yearless = event("meet", "", {{0, Role::agent}});
    yearless.day_without_year = std::chrono::September / 5;
    const auto graph =
        graph_with({event("meet", "2025-02-28", both),
                    with_status(event("agree", "2025-03", both), Status::planned),
                    with_status(event("agree", "", both), Status::denied), yearless});
    const Drawn diagram(all_of(graph));
    const std::vector<std::string> labels{"meet\n2025-02-28", "agree\n2025-03\nplanned",
                                          "agree\nno date\ndenied", "meet\nXXXX-09-05"};
    const std::vector<std::string> styles{"filled,rounded", "filled,rounded,dashed",
                                          "filled,rounded,dotted", "filled,rounded"};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto& id = graph.events[i].id;
        BOOST_TEST(drawn(diagram.of_node(id, "label")) == labels[i]);
        BOOST_TEST(diagram.of_node(id, "style") == styles[i]);
    }
}

BOOST_AUTO_TEST_CASE(lines_lead_from_an_event_to_its_parties_by_role) {
    auto met =
        event("meet", "2025-02-28", {{0, Role::agent}, {1, Role::partner}, {3, Role::policy}});
    met.place = 2;
    const auto graph = graph_with({met});
    const Drawn diagram(all_of(graph));
    const auto& id = graph.events[0].id;
    BOOST_TEST(diagram.nodes() == 4);
    BOOST_TEST(diagram.edges() == 3);
    BOOST_TEST(diagram.of_edge(id, "org:acme", "arrowhead") == "none");
    BOOST_TEST(diagram.of_edge(id, "person:ann-bee", "arrowhead") == "normal");
    BOOST_TEST(diagram.of_edge(id, "policy:the-plan", "arrowhead") == "odot");
    BOOST_TEST(drawn(diagram.of_node(id, "label")) == "meet\n2025-02-28\nin Bonn");
}

BOOST_AUTO_TEST_CASE(parallel_events_are_one_label_with_a_count_a_period_and_wider_lines) {
    const auto graph =
        graph_with({event("agree", "2025-02", both), event("meet", "2025-02-28", both),
                    event("meet", "2025-11-17", both)});
    const Drawn diagram(all_of(graph));
    const auto& id = graph.events[0].id;
    BOOST_TEST(diagram.nodes() == 3);
    BOOST_TEST(drawn(diagram.of_node(id, "label")) == "meet ×2, agree\n2025-02 – 2025-11-17");
    BOOST_TEST(std::stod(diagram.of_edge(id, "org:acme", "penwidth")) > 1.5);
}

BOOST_AUTO_TEST_CASE(a_label_says_of_all_its_events_only_what_is_so_of_all) {
    auto in_bonn = event("meet", "2025-02-28", both);
    in_bonn.place = 2;
    const auto graph = graph_with({in_bonn, event("agree", "", both)});
    BOOST_TEST(drawn(Drawn(all_of(graph)).of_node(graph.events[0].id, "label")) ==
               "meet, agree\n2025-02-28, 1 undated");
}

BOOST_AUTO_TEST_CASE(titles_that_differ_by_case_are_one) {
    const auto graph = graph_with({}, {relation(RelationType::position, 1, 0, "Chair"),
                                       relation(RelationType::position, 1, 0, "chair")});
    BOOST_TEST(drawn(Drawn(all_of(graph)).of_node(held, "label")) == "Chair");
}

BOOST_AUTO_TEST_CASE(the_relations_of_two_are_one_arrow_with_titles_and_types) {
    const auto graph = graph_with({}, {relation(RelationType::position, 1, 0, "Chair"),
                                       relation(RelationType::position, 1, 0, "Founder"),
                                       relation(RelationType::located_in, 0, 2)});
    const Drawn diagram(all_of(graph));
    BOOST_TEST(diagram.edges() == 4);
    BOOST_TEST(drawn(diagram.of_node(held, "label")) == "Chair, Founder");
    BOOST_TEST(diagram.of_edge(held, "person:ann-bee", "arrowhead") == "none");
    BOOST_TEST(diagram.of_edge(held, "org:acme", "arrowhead") == "normal");
    BOOST_TEST(diagram.of_node("org:acme place:bonn", "label") == "located in");
}

BOOST_AUTO_TEST_CASE(kinds_are_told_apart_by_shape) {
    const auto graph = graph_with(
        {event("meet", "",
               {{0, Role::agent}, {1, Role::partner}, {2, Role::partner}, {3, Role::policy}})});
    const Drawn diagram(all_of(graph));
    BOOST_TEST(diagram.of_node("org:acme", "shape") == "box");
    BOOST_TEST(diagram.of_node("person:ann-bee", "shape") == "ellipse");
    BOOST_TEST(diagram.of_node("policy:the-plan", "shape") == "note");
    BOOST_TEST(diagram.of_node("place:bonn", "shape") == "house");
}

BOOST_AUTO_TEST_CASE(entities_without_a_link_are_left_out_and_counted) {
    const auto graph = graph_with({event("meet", "", both)});
    const Drawn diagram(all_of(graph));
    BOOST_TEST(diagram.has_node("org:acme"));
    BOOST_TEST(!diagram.has_node("place:bonn"));
    BOOST_TEST(!diagram.has_node("policy:the-plan"));
    BOOST_TEST(drawn(diagram.label()) == "Left out as nothing links them: 2 of 4 entities.\n");
}

BOOST_AUTO_TEST_CASE(nothing_is_said_of_entities_left_out_if_there_are_none) {
    const auto graph = graph_with({event("meet", "", both)});
    auto view = all_of(graph);
    view.entities = {0, 1};
    BOOST_TEST(Drawn(view).label().empty());
}

BOOST_AUTO_TEST_CASE(an_event_leads_to_its_sentence_and_article) {
    auto graph = graph_with({event("meet", "", both, "Acme met \"Ann\" at C:\\new.")});
    graph.articles[0].url = "https://example.org/news/1";
    const Drawn diagram(all_of(graph));
    const auto& id = graph.events[0].id;
    // Graphviz looks for escapes in a tooltip twice.
    BOOST_TEST(drawn(drawn(diagram.of_node(id, "tooltip"))) ==
               "meet: Acme – Ann Bee (no date)\n“Acme met \"Ann\" at C:\\new.” (On a)\n"
               "A click opens: On a");
    BOOST_TEST(diagram.of_node(id, "URL") == "https://example.org/news/1");
}

BOOST_AUTO_TEST_CASE(only_addresses_of_the_web_are_links) {
    for (const std::string url :
         {"javascript:alert(1)", "file:///etc/passwd", "//x.org", "http:x"}) {
        auto graph = graph_with({event("meet", "", both)});
        graph.articles[0].url = url;
        BOOST_TEST(Drawn(all_of(graph)).of_node(graph.events[0].id, "URL") == "", url);
    }
}

BOOST_AUTO_TEST_CASE(a_url_cannot_break_out_of_its_attribute) {
    BOOST_TEST(escape_url("https://x.org/?a=1&b=\"2\"<y>") ==
               "https://x.org/?a=1&amp;b=%222%22%3Cy%3E");
}

BOOST_AUTO_TEST_CASE(an_empty_view_is_an_empty_diagram) {
    const KnowledgeGraph graph;
    const Drawn diagram(all_of(graph));
    BOOST_TEST(diagram.nodes() == 0);
    BOOST_TEST(diagram.edges() == 0);
}

BOOST_AUTO_TEST_CASE(the_same_view_gives_the_same_bytes) {
    const auto graph = graph_with({event("meet", "2025-02-28", both), event("agree", "", both)},
                                  {relation(RelationType::owns, 1, 0)});
    BOOST_TEST(dot_of(all_of(graph)) == dot_of(all_of(graph)));
}

BOOST_AUTO_TEST_SUITE_END()
