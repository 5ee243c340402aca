#include "tests/graph/merge/merged_graph.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// An article on `body` that names a place, in which the body lies if `told`.
Extraction on_body(const std::string& article_name, const std::string& body,
                   const std::string& where, bool told = false) {
    std::vector<Relation> relations;
    if (told) {
        relations.push_back(relation(RelationType::located_in, 0, 1));
    }
    return extraction(article(article_name), {organization(body), place(where)}, {}, relations);
}

std::size_t count_organizations(const KnowledgeGraph& graph) {
    return static_cast<std::size_t>(
        std::count_if(graph.entities.begin(), graph.entities.end(),
                      [](const Entity& entity) { return entity.kind == Kind::organization; }));
}

} // namespace

BOOST_AUTO_TEST_SUITE(bodies_of_countries)

BOOST_AUTO_TEST_CASE(a_body_that_many_countries_have_is_another_in_another) {
    const auto graph = merged({on_body("a", "Ministry of Trade", "China"),
                               on_body("b", "Ministry of Trade", "Japan"),
                               on_body("c", "Ministry of Trade", "China")});
    BOOST_TEST(count_called(graph, "Ministry of Trade") == 2U);
}

BOOST_AUTO_TEST_CASE(a_nation_in_front_tells_the_country) {
    const auto graph = merged({on_body("a", "Chinese Ministry of Commerce", "Cologne"),
                               on_body("b", "Ministry of Commerce", "China"),
                               on_body("c", "Ministry of Commerce", "Japan")});
    BOOST_TEST(count_organizations(graph) == 2U);
    BOOST_TEST(are_one(graph, "Chinese Ministry of Commerce", "Ministry of Commerce"));
}

BOOST_AUTO_TEST_CASE(a_country_is_one_by_all_its_names) {
    const auto graph = merged({on_body("a", "U.S. Department of Justice", "Cologne"),
                               on_body("b", "Department of Justice", "United States"),
                               on_body("c", "American Department of Justice", "Cologne")});
    BOOST_TEST(count_organizations(graph) == 1U);
}

BOOST_AUTO_TEST_CASE(where_the_body_is_told_to_lie_counts_more_than_what_else_is_named) {
    auto visit = on_body("a", "Ministry of Trade", "Japan", true);
    visit.entities.push_back(place("China"));
    visit.entities.back().mentions.resize(9);
    const auto graph = merged({visit, on_body("b", "Ministry of Trade", "Japan"),
                               on_body("c", "Ministry of Trade", "China")});
    BOOST_REQUIRE(count_organizations(graph) == 2U);
    for (const auto& entity : graph.entities) {
        const bool japanese = entity.name == "Ministry of Trade" && entity.mentions.size() == 2;
        const bool chinese = entity.name == "Ministry of Trade" && entity.mentions.size() == 1;
        BOOST_TEST((japanese || chinese || entity.kind == Kind::place));
    }
}

BOOST_AUTO_TEST_CASE(the_country_that_the_article_names_most_is_that_of_the_body) {
    auto visit = on_body("a", "Ministry of Trade", "Japan");
    visit.entities.push_back(place("China"));
    visit.entities.back().mentions.resize(9);
    BOOST_TEST(count_organizations(merged({visit, on_body("b", "Ministry of Trade", "China")})) ==
               1U);
    BOOST_TEST(count_organizations(merged({visit, on_body("b", "Ministry of Trade", "Japan")})) ==
               2U);
}

BOOST_AUTO_TEST_CASE(a_name_of_its_own_means_one_body_in_all_countries) {
    BOOST_TEST(count_organizations(merged(
                   {on_body("a", "Siemens", "China"), on_body("b", "Siemens", "Japan")})) == 1U);
    BOOST_TEST(count_organizations(merged({on_body("a", "Ministry of Magic", "China"),
                                           on_body("b", "Ministry of Magic", "Japan")})) == 1U);
}

BOOST_AUTO_TEST_CASE(a_second_name_of_common_words_means_nothing_in_other_articles) {
    const auto graph =
        merged({extraction(article("a"), {organization("Whaling Commission", {"the Commission"})}),
                extraction(article("b"), {organization("Warren Commission", {"the Commission"})}),
                extraction(article("c"), {organization("The Commission")})});
    BOOST_TEST(!are_one(graph, "Whaling Commission", "Warren Commission"));
    BOOST_TEST(!are_one(graph, "Whaling Commission", "The Commission"));
    BOOST_TEST(graph.entities.size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
