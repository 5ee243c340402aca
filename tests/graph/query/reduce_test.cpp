#include "graph/query/filter.h"
#include "graph/query/reduce.h"
#include "tests/graph/build_values.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// Acme alone, Acme with Bolt, and Corp alone, of which two sources tell.
KnowledgeGraph three_events() {
    auto told_twice = event("convene", "2025-01-03", {{2, Role::agent}});
    told_twice.sources = 2;
    return graph_of(
        {article("a")}, {organization("Acme"), organization("Bolt"), organization("Corp")},
        {event("convene", "2025-01-01", {{0, Role::agent}}),
         event("meet", "2025-01-02", {{0, Role::agent}, {1, Role::partner}}), told_twice},
        {relation(RelationType::owns, 0, 1, ""), relation(RelationType::owns, 0, 2, "")});
}

} // namespace

BOOST_AUTO_TEST_SUITE(reducing)

BOOST_AUTO_TEST_CASE(sources_count_before_participants) {
    const auto graph = three_events();
    const auto view = reduce(select(graph, {}), 1);
    BOOST_TEST(view.events == std::vector<std::uint32_t>{2}, boost::test_tools::per_element());
    BOOST_TEST(view.entities == std::vector<std::uint32_t>{2}, boost::test_tools::per_element());
    BOOST_TEST(view.relations.empty());
}

BOOST_AUTO_TEST_CASE(relations_stay_where_both_entities_do) {
    const auto graph = three_events();
    const auto view = reduce(select(graph, {}), 2);
    const std::vector<std::uint32_t> last_two{1, 2};
    BOOST_TEST(view.events == last_two, boost::test_tools::per_element());
    BOOST_TEST(view.relations.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_small_view_stays_as_it_is) {
    const auto graph = three_events();
    const auto view = select(graph, {});
    BOOST_TEST(reduce(view, 3).entities == view.entities, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
