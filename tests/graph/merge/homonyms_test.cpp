#include "tests/graph/merge/merged_graph.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// An article on Li Wei, who holds a position at `body`, with others of `number` beside.
Extraction on_li(const std::string& name, std::string_view published, const std::string& body,
                 int number) {
    return extraction(article(name, published),
                      beside({person("Li Wei"), organization(body)}, number), {},
                      {relation(RelationType::position, 0, 1, "director")});
}

/// An article on Star Mills, a company that lies in `where`.
Extraction on_star(const std::string& name, std::string_view published, const std::string& where,
                   int number) {
    return extraction(article(name, published),
                      beside({organization("Star Mills"), place(where)}, number), {},
                      {relation(RelationType::located_in, 0, 1)});
}

std::size_t count_li(std::vector<Extraction> extractions) {
    return count_called(merged(std::move(extractions)), "Li Wei");
}

std::size_t count_star(std::vector<Extraction> extractions) {
    return count_called(merged(std::move(extractions)), "Star Mills");
}

} // namespace

BOOST_AUTO_TEST_SUITE(homonyms)

BOOST_AUTO_TEST_CASE(two_people_at_other_bodies_with_no_one_in_common_stay_two) {
    BOOST_TEST(
        count_li({on_li("a", "2025-03-03", "Acme", 0), on_li("b", "2025-03-10", "Bolt", 1)}) == 2U);
    BOOST_TEST(count_li({on_li("a", "2025-03-03", "Acme", 0), on_li("b", "2025-03-10", "Bolt", 1),
                         on_li("c", "2025-04-10", "Acme", 2),
                         on_li("d", "2025-04-10", "Bolt", 2)}) == 1U); // company 2 knows them all
    BOOST_TEST(count_li({on_li("a", "2025-03-03", "Acme", 0), on_li("b", "2025-03-10", "Bolt", 1),
                         on_li("c", "2025-04-10", "Acme", 2)}) == 2U);
}

BOOST_AUTO_TEST_CASE(their_events_are_two_as_well) {
    auto first = on_li("a", "2025-03-03", "Acme", 0);
    auto second = on_li("b", "2025-03-03", "Bolt", 1);
    first = extraction(first.article, first.entities,
                       {event("meet", "2025-03-01", {{0, Role::agent}, {1, Role::partner}})},
                       first.relations);
    second = extraction(second.article, second.entities,
                        {event("meet", "2025-03-01", {{0, Role::agent}, {1, Role::partner}})},
                        second.relations);
    const auto graph = merged({first, second});
    BOOST_TEST(graph.events.size() == 2U);
    BOOST_TEST(graph.relations.size() == 2U);
    BOOST_TEST(graph.relations[0].subject != graph.relations[1].subject);
}

BOOST_AUTO_TEST_CASE(a_career_that_moves_on_is_one) {
    BOOST_TEST(
        count_li({on_li("a", "2020-03-03", "Acme", 0), on_li("b", "2025-03-10", "Bolt", 1)}) == 1U);
}

BOOST_AUTO_TEST_CASE(others_in_common_make_two_positions_those_of_one) {
    BOOST_TEST(
        count_li({on_li("a", "2025-03-03", "Acme", 0), on_li("b", "2025-03-10", "Bolt", 0)}) == 1U);
}

BOOST_AUTO_TEST_CASE(one_body_makes_them_one) {
    BOOST_TEST(count_li({on_li("a", "2025-03-03", "Acme", 0),
                         on_li("b", "2025-03-10", "ACME Co., Ltd.", 1)}) == 1U);
}

BOOST_AUTO_TEST_CASE(who_holds_no_position_contradicts_no_one) {
    auto without = on_li("b", "2025-03-10", "Bolt", 1);
    without.relations.clear();
    BOOST_TEST(count_li({on_li("a", "2025-03-03", "Acme", 0), without}) == 1U);
}

BOOST_AUTO_TEST_CASE(two_companies_of_other_places_with_no_one_in_common_stay_two) {
    BOOST_TEST(count_star({on_star("a", "2025-03-03", "Cologne", 0),
                           on_star("b", "2025-03-10", "Lima", 1)}) == 2U);
    BOOST_TEST(count_star({on_star("a", "2025-03-03", "Cologne", 0),
                           on_star("b", "2025-03-10", "Cologne", 1)}) == 1U);
    BOOST_TEST(count_star({on_star("a", "2025-03-03", "Cologne", 0),
                           on_star("b", "2025-03-10", "Lima", 0)}) == 1U);
}

BOOST_AUTO_TEST_CASE(an_owner_is_no_place_that_a_company_lies_in) {
    const auto owned = [](const std::string& name, const std::string& owner, int number) {
        return extraction(article(name, "2025-03-03"),
                          beside({organization("Star Mills"), organization(owner)}, number), {},
                          {relation(RelationType::owns, 1, 0)});
    };
    BOOST_TEST(count_star({owned("a", "Acme", 0), owned("b", "Bolt", 1)}) == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
