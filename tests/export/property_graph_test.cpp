#include "export/property_graph.h"
#include "tests/export/hard_graph.h"
#include "tests/export/property_rows.h"

#include <set>

using namespace dateline;
using namespace dateline::test;

namespace {

enum : std::uint32_t { baogang, meng, baotou };

KnowledgeGraph sample() {
    auto signed_on = event("agree", "2025-03", {{baogang, Role::agent}, {meng, Role::subject}},
                           "They signed in March.");
    signed_on.place = baotou;
    signed_on.status = Status::planned;
    signed_on.sources = 2;
    auto yearless = event("stroll", "", {{meng, Role::attendee}});
    yearless.day_without_year = std::chrono::September / 5;
    yearless.evidence.front().article = 1;
    auto chair = relation(RelationType::position, meng, baogang, "Chair");
    chair.since = day("2024-01-01");
    const auto head = relation(RelationType::position, meng, baogang, "Head");
    auto articles = std::vector{article("a", "2025-03-03"), article("b")};
    articles[0].url = "https://example.org/";
    articles[1].title.clear();
    auto entities = std::vector{organization("Baogang", {"Baotou Steel", "包钢"}), person("Meng"),
                                place("Baotou")};
    entities[0].first = day("2025-03-01");
    return graph_of(std::move(articles), std::move(entities), {signed_on, yearless},
                    {chair, head, relation(RelationType::located_in, baogang, baotou)});
}

const KnowledgeGraph graph = sample();

std::string text(const std::optional<Day>& day) {
    return to_iso(day);
}

} // namespace

BOOST_AUTO_TEST_SUITE(property_graph)

BOOST_AUTO_TEST_CASE(an_entity_has_its_names_and_days) {
    const Properties expected{{"kind", "organization"},
                              {"name", "Baogang"},
                              {"aliases", "Baotou Steel;包钢"},
                              {"first", "2025-03-01"}};
    BOOST_TEST((node_rows(all_of(graph))["org:baogang"] == expected));
}

BOOST_AUTO_TEST_CASE(an_event_has_its_headline_date_and_first_evidence) {
    const Properties expected{
        {"kind", "event"},          {"name", "agree: Baogang – Meng, in Baotou (planned)"},
        {"type", "agree"},          {"family", "agreement"},
        {"date", "2025-03"},        {"start", "2025-03-01"},
        {"end", "2025-03-31"},      {"basis", "explicit"},
        {"status", "planned"},      {"confidence", "0.75"},
        {"sources", "2"},           {"evidence", "They signed in March."},
        {"article", "On a"},        {"url", "https://example.org/"},
        {"published", "2025-03-03"}};
    BOOST_TEST((node_rows(all_of(graph))[graph.events[0].id] == expected));
}

BOOST_AUTO_TEST_CASE(what_is_not_known_of_an_event_is_left_out) {
    const Properties expected{
        {"kind", "event"},      {"name", "stroll: Meng"},   {"type", "stroll"},
        {"date", "XXXX-09-05"}, {"status", "happened"},     {"confidence", "0.75"},
        {"sources", "1"},       {"evidence", "So it was."}, {"article", "news/b.txt"}};
    BOOST_TEST((node_rows(all_of(graph))[graph.events[1].id] == expected));
}

BOOST_AUTO_TEST_CASE(participations_lead_from_agents_to_the_event_and_from_it_to_the_others) {
    const auto& event = graph.events[0].id;
    const auto edges = edge_rows(all_of(graph));
    const auto row = [](const std::string& source, const std::string& target,
                        const std::string& role) {
        return Properties{
            {"kind", "participation"}, {"role", role}, {"source", source}, {"target", target}};
    };
    BOOST_TEST((edges.at(event + ".agent.org:baogang") == row("org:baogang", event, "agent")));
    BOOST_TEST((edges.at(event + ".subject.person:meng") == row(event, "person:meng", "subject")));
    const Properties place{{"kind", "place"}, {"source", event}, {"target", "place:baotou"}};
    BOOST_TEST((edges.at(event + ".place.place:baotou") == place));
}

BOOST_AUTO_TEST_CASE(a_relation_has_its_period_and_first_evidence) {
    const Properties expected{{"kind", "relation"},
                              {"type", "position"},
                              {"title", "Chair"},
                              {"since", "2024-01-01"},
                              {"evidence", "So it is."},
                              {"article", "On a"},
                              {"url", "https://example.org/"},
                              {"published", "2025-03-03"},
                              {"source", "person:meng"},
                              {"target", "org:baogang"}};
    BOOST_TEST((edge_rows(all_of(graph)).at("position.person:meng.org:baogang") == expected));
}

BOOST_AUTO_TEST_CASE(several_titles_of_one_position_have_ids_that_do_not_depend_on_the_view) {
    auto view = all_of(graph);
    view.relations = {1, 2};
    const auto edges = edge_rows(view);
    BOOST_TEST(edges.at("position.person:meng.org:baogang.2").at("title") == "Head");
    BOOST_TEST(edges.contains("located_in.org:baogang.place:baotou"));
}

BOOST_AUTO_TEST_CASE(edges_are_labelled_by_role_title_or_type) {
    std::vector<std::string> labels;
    visit_edges(all_of(graph), [&](const PropertyEdge& edge) { labels.emplace_back(edge.label); });
    const std::vector<std::string> expected{"agent", "subject", "place",     "attendee",
                                            "Chair", "Head",    "located_in"};
    BOOST_TEST(labels == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(lifetimes_are_those_of_events_entities_and_relations) {
    std::vector<std::string> lifetimes;
    visit_nodes(all_of(graph), [&](const PropertyNode& node) {
        lifetimes.push_back(text(node.lifetime.first) + "/" + text(node.lifetime.last));
    });
    const std::vector<std::string> of_nodes{"2025-03-01/", "/", "/", "2025-03-01/2025-03-31", "/"};
    BOOST_TEST(lifetimes == of_nodes, boost::test_tools::per_element());
    lifetimes.clear();
    visit_edges(all_of(graph), [&](const PropertyEdge& edge) {
        lifetimes.push_back(text(edge.lifetime.first) + "/" + text(edge.lifetime.last));
    });
    BOOST_TEST(lifetimes.front() == "2025-03-01/2025-03-31");
    BOOST_TEST(lifetimes[4] == "2024-01-01/");
}

BOOST_AUTO_TEST_CASE(every_edge_has_an_id_of_its_own) {
    const auto hard = hard_graph();
    std::set<std::string> ids;
    std::size_t count = 0;
    visit_edges(all_of(hard), [&](const PropertyEdge& edge) {
        ids.emplace(edge.id);
        ++count;
    });
    BOOST_TEST(ids.size() == count);
}

BOOST_AUTO_TEST_CASE(only_what_is_in_view_is_visited) {
    auto view = all_of(graph);
    view.events = {1};
    view.entities = {meng};
    view.relations.clear();
    BOOST_TEST(node_rows(view).size() == 2U);
    BOOST_TEST(edge_rows(view).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
