#include "graph/merge/joined.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(joining)

BOOST_AUTO_TEST_CASE(at_first_nothing_is_together) {
    Joined joined(3);
    BOOST_TEST(joined.size() == 3U);
    BOOST_TEST(!joined.together(0, 1));
    BOOST_TEST(joined.together(2, 2));
}

BOOST_AUTO_TEST_CASE(what_is_joined_by_a_third_is_together) {
    Joined joined(4);
    BOOST_TEST(joined.join(0, 1));
    BOOST_TEST(joined.join(2, 1));
    BOOST_TEST(joined.together(0, 2));
    BOOST_TEST(!joined.together(0, 3));
    BOOST_TEST(joined.join(0, 2)); // they are already
}

BOOST_AUTO_TEST_CASE(one_more_is_by_itself) {
    Joined joined(1);
    BOOST_TEST(joined.add() == 1U);
    BOOST_TEST(joined.size() == 2U);
    BOOST_TEST(!joined.together(0, 1));
    BOOST_TEST(joined.join(1, 0));
    BOOST_TEST(joined.together(0, 1));
}

BOOST_AUTO_TEST_CASE(what_is_kept_apart_is_not_joined) {
    Joined joined(2);
    joined.part(0, 1);
    BOOST_TEST(!joined.join(0, 1));
    BOOST_TEST(!joined.join(1, 0));
    BOOST_TEST(!joined.together(0, 1));
}

BOOST_AUTO_TEST_CASE(what_is_one_stays_so) {
    Joined joined(2);
    joined.join(0, 1);
    joined.part(0, 1);
    BOOST_TEST(joined.together(0, 1));
}

BOOST_AUTO_TEST_CASE(what_is_kept_apart_stays_so_through_chains_of_others) {
    Joined joined(8);
    joined.part(0, 7);
    for (const std::uint32_t i : {1U, 2U, 3U}) {
        BOOST_TEST(joined.join(i - 1, i));
        BOOST_TEST(joined.join(7 - i, 8 - i));
    }
    for (const std::uint32_t i : {0U, 1U, 2U, 3U}) {
        for (const std::uint32_t k : {4U, 5U, 6U, 7U}) {
            BOOST_TEST(!joined.join(i, k));
            BOOST_TEST(!joined.join(k, i));
        }
    }
    BOOST_TEST(joined.together(0, 3));
    BOOST_TEST(joined.together(4, 7));
}

BOOST_AUTO_TEST_CASE(a_third_may_join_either_of_two_kept_apart_but_not_both) {
    Joined joined(3);
    joined.part(0, 1);
    BOOST_TEST(joined.join(2, 0));
    BOOST_TEST(!joined.join(2, 1));
    BOOST_TEST(!joined.together(0, 1));
}

BOOST_AUTO_TEST_CASE(groups_are_kept_apart_as_a_whole) {
    Joined joined(6);
    joined.join(0, 1);
    joined.join(2, 3);
    joined.part(1, 2);
    joined.part(0, 4);
    joined.join(3, 5);
    BOOST_TEST(!joined.join(0, 5));
    BOOST_TEST(!joined.join(1, 4));
    BOOST_TEST(joined.join(4, 5));
}

BOOST_AUTO_TEST_SUITE_END()
