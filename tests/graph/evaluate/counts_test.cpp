#include "graph/evaluate/counts.h"
#include "graph/evaluate/match_greedily.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

Candidate candidate(double unlikeness, std::uint32_t gold, std::uint32_t system) {
    Candidate pair;
    pair.unlikeness = unlikeness;
    pair.gold = gold;
    pair.system = system;
    return pair;
}

} // namespace

BOOST_AUTO_TEST_SUITE(counting)

BOOST_AUTO_TEST_CASE(measures_go_to_a_hundred) {
    const Tally tally{3, 4, 6};
    BOOST_TEST(precision(tally) == 75);
    BOOST_TEST(recall(tally) == 50);
    BOOST_TEST(f1(tally) == 60);
    BOOST_TEST(percent({1, 4}) == 25);
    BOOST_TEST(spurious_precision({{3, 9, 9}, 1}) == 75);
}

BOOST_AUTO_TEST_CASE(measures_of_nothing_are_zero) {
    BOOST_TEST(precision({}) == 0);
    BOOST_TEST(recall({}) == 0);
    BOOST_TEST(f1({}) == 0);
    BOOST_TEST(f1({0, 3, 3}) == 0);
    BOOST_TEST(percent({}) == 0);
    BOOST_TEST(spurious_precision({}) == 0);
}

BOOST_AUTO_TEST_CASE(counts_of_articles_add_up) {
    Counts counts;
    counts.entities[0] = {{1, 2, 3}, 4};
    counts.entities[3] = {{10, 20, 30}, 40};
    counts.strict = {{1, 2, 3}, {4, 5}};
    counts.lenient = {{2, 3, 4}, {5, 6}};
    counts.meetings = {3, 4, 5};
    counts.relations = {4, 5, 6};
    counts.dates = {5, 6};
    counts.dated = {6, 7};
    counts.status = {7, 8};
    BOOST_TEST((all_entities(counts) == EntityCounts{{11, 22, 33}, 44}));
    auto sum = counts;
    sum += counts;
    BOOST_TEST((sum.entities[3] == EntityCounts{{20, 40, 60}, 80}));
    BOOST_TEST((sum.strict == EventCounts{{2, 4, 6}, {8, 10}}));
    BOOST_TEST((sum.lenient == EventCounts{{4, 6, 8}, {10, 12}}));
    BOOST_TEST((sum.meetings == Tally{6, 8, 10}));
    BOOST_TEST((sum.relations == Tally{8, 10, 12}));
    BOOST_TEST((sum.dates == Share{10, 12}));
    BOOST_TEST((sum.dated == Share{12, 14}));
    BOOST_TEST((sum.status == Share{14, 16}));
}

BOOST_AUTO_TEST_CASE(the_best_pair_is_taken_first_and_each_thing_once) {
    const auto pairs = match_greedily(
        {candidate(-0.5, 0, 0), candidate(-1, 0, 1), candidate(-0.4, 1, 1), candidate(-0.3, 1, 0)});
    BOOST_TEST((pairs == std::vector{candidate(-1, 0, 1), candidate(-0.3, 1, 0)}));
    BOOST_TEST(match_greedily({}).empty());
}

BOOST_AUTO_TEST_CASE(equal_pairs_are_told_apart_by_type_date_words_core_and_place) {
    const auto better = candidate(-1, 1, 1);
    for (const auto member : {&Candidate::other_type, &Candidate::other_date, &Candidate::not_said,
                              &Candidate::not_core}) {
        auto worse = candidate(-1, 0, 1);
        worse.*member = true;
        BOOST_TEST((match_greedily({worse, better}) == std::vector{better}));
    }
    BOOST_TEST((match_greedily({candidate(-1, 0, 1), candidate(-1, 0, 0)}) ==
                std::vector{candidate(-1, 0, 0)}));
}

BOOST_AUTO_TEST_SUITE_END()
