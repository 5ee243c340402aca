#include "graph/reorder.h"

#include <algorithm>
#include <numeric>
#include <string>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(reorder)

BOOST_AUTO_TEST_CASE(every_order_of_five_items_can_be_made) {
    const std::vector<std::string> items{"a", "b", "c", "d", "e"};
    std::vector<std::uint32_t> order(items.size());
    std::iota(order.begin(), order.end(), 0U);
    do {
        auto moved = items;
        const auto places = dateline::reorder(moved, order);
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            BOOST_TEST(moved[i] == items[order[i]]);
            BOOST_TEST(places[order[i]] == i);
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

BOOST_AUTO_TEST_SUITE_END()
