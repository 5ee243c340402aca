#include "graph/query/prominence.h"
#include "tests/graph/build_values.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

BOOST_AUTO_TEST_SUITE(prominence)

BOOST_AUTO_TEST_CASE(who_takes_part_in_much_comes_first_and_who_has_relations_alone_last) {
    enum : std::uint32_t { acme, ann, bob, bonn, cy };
    const auto graph =
        graph_of({article("a")},
                 {organization("Acme"), person("Ann"), person("Bob"), place("Bonn"), person("Cy")},
                 {event("meet", "", {{ann, Role::agent}, {bob, Role::partner}}),
                  event("agree", "", {{ann, Role::agent}, {acme, Role::partner}})},
                 {relation(RelationType::located_in, cy, bonn)});
    const auto found = by_prominence(all_of(graph));
    BOOST_TEST(found.front() == std::uint32_t{ann});
    BOOST_TEST(found.size() == 5U);
    BOOST_TEST(found[3] == std::uint32_t{bonn});
    BOOST_TEST(found[4] == std::uint32_t{cy});
}

BOOST_AUTO_TEST_CASE(an_empty_view_names_no_one) {
    const KnowledgeGraph graph;
    BOOST_TEST(by_prominence(all_of(graph)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
