#include "graph/store/places.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(places)

BOOST_AUTO_TEST_CASE(keys_are_found_in_whatever_order_they_came) {
    for (const auto& keys : std::vector<std::vector<std::uint32_t>>{
             {}, {7}, {1, 2, 3, 4}, {5, 9, 10, 4'000'000'000}, {30, 10, 20, 11}, {4, 3, 2, 1}}) {
        Places places;
        for (std::uint32_t i = 0; i < keys.size(); ++i) {
            places.add(keys[i], i);
        }
        for (std::uint32_t i = 0; i < keys.size(); ++i) {
            BOOST_TEST((places.find(keys[i]) == i));
        }
        for (const auto other : {0U, 6U, 12U, 4'000'000'001U}) {
            BOOST_TEST(!places.find(other).has_value());
        }
        BOOST_TEST(places.keys() == keys, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(a_key_added_twice_stays_where_it_was) {
    Places places;
    places.add(5, 0);
    places.add(5, 1);
    BOOST_TEST((places.find(5) == 0U));
}

BOOST_AUTO_TEST_CASE(places_follow_what_they_point_to) {
    Places places;
    places.add(5, 0);
    places.add(8, 1);
    places.move({1, 0});
    BOOST_TEST((places.find(5) == 1U));
    BOOST_TEST(places.keys() == std::vector<std::uint32_t>({8, 5}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
