#include "graph/evaluate/align_entities.h"
#include "tests/graph/evaluate/small_gold.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

Alignment align(const std::vector<Entity>& gold, std::vector<Entity> system) {
    const auto graph = graph_of({article("a")}, std::move(system), {});
    return align_entities(gold, all_of(graph));
}

} // namespace

BOOST_AUTO_TEST_SUITE(aligning_entities)

BOOST_AUTO_TEST_CASE(any_name_of_one_may_be_any_of_the_other) {
    BOOST_TEST(
        (align(small_gold().entities, small_graph().entities) == Alignment{{the_baogang, baogang},
                                                                           {meng_found, meng},
                                                                           {toyota_motor, toyota},
                                                                           {elsewhere, baotou}}));
}

BOOST_AUTO_TEST_CASE(another_kind_or_no_name_is_another_entity) {
    BOOST_TEST((align({place("Baotou")}, {organization("Baotou")}) == Alignment{}));
    BOOST_TEST((align({place("…")}, {place("…")}) == Alignment{}));
    BOOST_TEST((align({}, {place("Baotou")}) == Alignment{}));
}

BOOST_AUTO_TEST_CASE(more_names_in_common_count_more) {
    const auto gold = organization("Acme", {"Acme Inc", "ACM"});
    BOOST_TEST((align({gold}, {organization("Acme"), organization("Acme Inc", {"ACM"})}) ==
                Alignment{{1, 0}}));
}

BOOST_AUTO_TEST_CASE(each_is_taken_once_and_the_first_steps_aside_for_others) {
    // The first of gold could be either; the second only the one that the first would take.
    BOOST_TEST((align({organization("A", {"B"}), organization("A")},
                      {organization("A"), organization("B")}) == Alignment{{0, 1}, {1, 0}}));
    BOOST_TEST(
        (align({organization("A"), organization("A")}, {organization("A")}) == Alignment{{0, 0}}));
    // Along a path of three.
    BOOST_TEST((align({organization("A", {"B"}), organization("B", {"C"}), organization("A")},
                      {organization("A"), organization("B"), organization("C")}) ==
                Alignment{{0, 2}, {1, 0}, {2, 1}}));
}

BOOST_AUTO_TEST_CASE(a_long_path_needs_no_stack) {
    std::vector<Entity> gold;
    std::vector<Entity> system;
    constexpr int length = 2000;
    for (int i = 0; i < length; ++i) {
        gold.push_back(organization("n" + std::to_string(i), {"n" + std::to_string(i + 1)}));
        system.push_back(organization("n" + std::to_string(i)));
    }
    system.push_back(organization("n" + std::to_string(length)));
    gold.push_back(organization("n0"));
    BOOST_TEST(align(gold, system).size() == system.size());
}

BOOST_AUTO_TEST_SUITE_END()
