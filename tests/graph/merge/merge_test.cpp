#include "tests/graph/merge/merged_graph.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

std::vector<std::string> ids(const KnowledgeGraph& graph) {
    std::vector<std::string> ids;
    for (const auto& entity : graph.entities) {
        ids.push_back(entity.id);
    }
    return ids;
}

using Names = std::vector<std::string>;

const std::vector<Participant> both{{0, Role::agent}, {1, Role::partner}};

/// Four articles that report overlapping things in their own words.
std::vector<Extraction> four_articles() {
    const auto held = relation(RelationType::position, 1, 0, "Chairman");
    return {
        extraction(article("a", "2025-03-03"),
                   {organization("Baogang Group", {"Baogang"}), person("Meng Fanying", {"Meng"}),
                    place("Baotou")},
                   {event("meet", "2025-02-28", both, "Baogang met Meng."),
                    event("agree", "2025-02", both, "They signed.")},
                   {held}),
        extraction(article("b", "2025-03-04"),
                   {person("MENG FANYING"), organization("Baotou Iron & Steel Group", {"Baogang"}),
                    person("Li"), organization("Li")},
                   {event("meet", "2025-02", {{0, Role::partner}, {1, Role::agent}}, "Talks."),
                    event("agree", "2025-02-27", both, "They signed."),
                    event("meet", "", {{1, Role::agent}, {2, Role::partner}}, "Li came.")},
                   {relation(RelationType::position, 0, 1, "Chairman")}),
        extraction(article("c", "2025-03-05"),
                   {organization("Baogang Group Co., Ltd."), person("Meng Fanying"), person("Li")},
                   {event("meet", "", both, "They met.")}),
        extraction(article("d"), {organization("The Baogang Group"), person("Li")},
                   {event("meet", "2025-02-28", both, "They met Li.")}),
    };
}

} // namespace

BOOST_AUTO_TEST_SUITE(merging)

BOOST_AUTO_TEST_CASE(nothing_makes_an_empty_graph_with_the_types) {
    KnowledgeGraph empty;
    empty.types = event_types();
    BOOST_TEST((merged({}) == empty));
}

BOOST_AUTO_TEST_CASE(names_that_share_an_alias_are_one_entity) {
    const auto graph = merged(
        {extraction(article("a"), {organization("Baogang Group", {"Baogang"})}),
         extraction(article("b"), {organization("Baotou Iron & Steel Group", {"Baogang"})})});
    BOOST_REQUIRE(graph.entities.size() == 1);
    const auto& entity = graph.entities[0];
    BOOST_TEST(entity.name == "Baotou Iron & Steel Group"); // the longer of two as frequent
    BOOST_TEST(entity.id == "org:baotou-iron-steel-group");
    BOOST_TEST(entity.aliases == Names({"Baogang", "Baogang Group"}),
               boost::test_tools::per_element());
    BOOST_TEST((entity.mentions == std::vector<Mention>{{0, {5, 12}}, {1, {5, 12}}}));
}

BOOST_AUTO_TEST_CASE(a_third_name_joins_two_that_share_nothing) {
    const auto graph = merged(
        {extraction(article("a"), {organization("Baogang Group")}),
         extraction(article("b"), {organization("Baotou Iron & Steel Group")}),
         extraction(article("c"), {organization("Baogang Group", {"Baotou Iron & Steel Group"})})});
    BOOST_TEST(ids(graph) == Names({"org:baogang-group"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(one_name_of_two_kinds_is_two_entities) {
    const auto graph = merged({extraction(article("a"), {organization("Washington")}),
                               extraction(article("b"), {place("Washington")})});
    BOOST_TEST(ids(graph) == Names({"org:washington", "place:washington"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(persons_of_one_word_stay_apart_and_are_numbered_in_order_of_publication) {
    const auto graph = merged({extraction(article("b", "2025-02-02"), {person("Meng")}),
                               extraction(article("a", "2025-01-01"), {person("Meng")}),
                               extraction(article("c", "2025-03-03"), {person("Meng")})});
    BOOST_TEST(ids(graph) == Names({"person:meng", "person:meng-2", "person:meng-3"}),
               boost::test_tools::per_element());
    for (std::uint32_t i = 0; i < 3; ++i) {
        BOOST_TEST(graph.entities[i].mentions[0].article == i);
    }
}

BOOST_AUTO_TEST_CASE(persons_with_a_short_name_join_by_their_full_one) {
    const auto graph = merged({extraction(article("a"), {person("Meng Fanying", {"Meng"})}),
                               extraction(article("b"), {person("Meng Fanying", {"Fanying"})}),
                               extraction(article("c"), {person("Meng Hao", {"Meng"})})});
    BOOST_TEST(ids(graph) == Names({"person:meng-fanying", "person:meng-hao"}),
               boost::test_tools::per_element());
    BOOST_TEST(graph.entities[0].aliases == Names({"Fanying", "Meng"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_name_of_most_articles_is_the_name) {
    const auto graph = merged(
        {extraction(article("a"), {organization("Baogang")}),
         extraction(article("b"), {organization("Baogang")}),
         extraction(article("c"), {organization("Baotou Iron & Steel Group", {"Baogang"})})});
    BOOST_REQUIRE(graph.entities.size() == 1);
    BOOST_TEST(graph.entities[0].name == "Baogang");
    BOOST_TEST(graph.entities[0].id == "org:baogang");
    BOOST_TEST(graph.entities[0].aliases == Names({"Baotou Iron & Steel Group"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(different_names_may_not_have_one_id) {
    const auto graph =
        merged({extraction(article("a"), {person("Xi Jin Ping"), person("习近平")})});
    BOOST_TEST(ids(graph) == Names({"person:xi-jin-ping", "person:xi-jin-ping-2"}),
               boost::test_tools::per_element());
    BOOST_TEST(graph.entities[0].name == "Xi Jin Ping");
    BOOST_TEST(graph.entities[1].name == "习近平");
}

BOOST_AUTO_TEST_CASE(the_order_of_the_input_does_not_matter) {
    const auto all = four_articles();
    const auto graph = merged(all);
    BOOST_TEST(graph.articles.size() == 4U);
    std::vector<std::size_t> order{0, 1, 2, 3};
    int permutations = 0;
    do {
        std::vector<Extraction> permuted;
        for (const auto i : order) {
            permuted.push_back(all[i]);
        }
        BOOST_TEST((merged(permuted) == graph), "order " << order[0] << order[1] << order[2]
                                                         << order[3] << " gives another graph");
        ++permutations;
    } while (std::next_permutation(order.begin(), order.end()));
    BOOST_TEST(permutations == 24);
}

BOOST_AUTO_TEST_CASE(the_lists_of_a_graph_are_in_their_order) {
    const auto graph = merged(four_articles());
    BOOST_TEST(std::is_sorted(graph.articles.begin(), graph.articles.end(),
                              [](auto& a, auto& b) { return a.path < b.path; }));
    const auto entity_ids = ids(graph);
    BOOST_TEST(std::is_sorted(entity_ids.begin(), entity_ids.end()));
    BOOST_TEST(std::is_sorted(
        graph.events.begin(), graph.events.end(), [](const Event& a, const Event& b) {
            return std::tuple(!a.date, a.date, a.id) < std::tuple(!b.date, b.date, b.id);
        }));
    BOOST_TEST(!graph.events.back().date.has_value());
    for (const auto& event : graph.events) {
        BOOST_TEST(std::is_sorted(event.participants.begin(), event.participants.end()));
    }
}

BOOST_AUTO_TEST_CASE(an_article_in_two_files_counts_once_by_its_first_path) {
    auto copy = four_articles()[0];
    copy.article.path = "archive/a.txt";
    const auto graph = merged({four_articles()[0], copy});
    BOOST_REQUIRE(graph.articles.size() == 1);
    BOOST_TEST(graph.articles[0].path == "archive/a.txt");
    BOOST_TEST(graph.events.size() == 2U);
    BOOST_TEST(graph.events[0].evidence.size() == 1U);
    BOOST_TEST((graph == merged({copy, four_articles()[0]})));
}

BOOST_AUTO_TEST_CASE(an_entity_is_active_from_its_first_to_its_last_dated_event) {
    auto visit = event("meet", "2025-04", {{0, Role::agent}, {1, Role::partner}});
    visit.place = 2;
    const auto graph = merged(
        {extraction(article("a"), {organization("Acme"), organization("Bolt"), place("Cologne")},
                    {event("agree", "2024-12-31", both), visit, event("meet", "", both)})});
    BOOST_TEST((graph.entities[0].first == day("2024-12-31")));
    BOOST_TEST((graph.entities[0].last == day("2025-04-30")));
    BOOST_TEST((graph.entities[2].first == day("2025-04-01")));
}

BOOST_AUTO_TEST_CASE(reports_of_one_relation_unite_their_periods_and_evidence) {
    auto early = relation(RelationType::position, 1, 0, "Chairman");
    early.since = day("2024-05-01");
    early.until = day("2024-06-01");
    auto late = relation(RelationType::position, 0, 1, "Chairman");
    late.since = day("2025-02-28");
    late.until = day("2025-03-01");
    const auto undated = relation(RelationType::position, 0, 1, "Chairman");
    const auto graph =
        merged({extraction(article("a", "2025-03-01"), {organization("Acme"), person("Ann Bee")},
                           {}, {early}),
                extraction(article("b", "2025-03-02"), {person("Ann Bee"), organization("Acme")},
                           {}, {late}),
                extraction(article("c", "2025-03-03"), {person("Ann Bee"), organization("Acme")},
                           {}, {undated})});
    BOOST_REQUIRE(graph.relations.size() == 1);
    const auto& held = graph.relations[0];
    BOOST_TEST((held.since == day("2024-05-01")));
    BOOST_TEST((held.until == day("2025-03-01")));
    BOOST_REQUIRE(held.evidence.size() == 3);
    for (std::uint32_t i = 0; i < 3; ++i) {
        BOOST_TEST(held.evidence[i].article == i);
    }
    BOOST_TEST(graph.entities[held.subject].id == "person:ann-bee");
    BOOST_TEST(graph.entities[held.object].id == "org:acme");
}

BOOST_AUTO_TEST_CASE(relations_of_other_title_type_or_direction_are_others) {
    const std::vector<Entity> entities{organization("Acme"), organization("Bolt")};
    const auto graph = merged({extraction(
        article("a"), entities, {},
        {relation(RelationType::owns, 0, 1), relation(RelationType::owns, 1, 0),
         relation(RelationType::part_of, 1, 0), relation(RelationType::position, 1, 0, "Owner"),
         relation(RelationType::position, 1, 0, "Chair")})});
    BOOST_TEST(graph.relations.size() == 5U);
    BOOST_TEST(std::is_sorted(graph.relations.begin(), graph.relations.end(),
                              [](const Relation& a, const Relation& b) {
                                  return std::tie(a.type, a.subject, a.object, a.title) <
                                         std::tie(b.type, b.subject, b.object, b.title);
                              }));
}

BOOST_AUTO_TEST_CASE(nothing_is_related_to_itself) {
    const auto graph =
        merged({extraction(article("a"), {organization("Baogang Group"), organization("Baogang")},
                           {}, {relation(RelationType::owns, 0, 1)}),
                extraction(article("b"), {organization("Baogang Group", {"Baogang"})})});
    BOOST_TEST(graph.entities.size() == 1U);
    BOOST_TEST(graph.relations.empty());
}

BOOST_AUTO_TEST_SUITE_END()
