#include "graph/query/links.h"
#include "tests/graph/build_outline.h"

#include <numeric>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

using Links = std::vector<EntityLink>;

Outline summit_of(std::uint32_t size) {
    std::vector<std::uint32_t> all(size);
    std::iota(all.begin(), all.end(), 0U);
    return outline_of(size, {{"2025-01-01", all}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(finding_links)

BOOST_AUTO_TEST_CASE(what_two_share_is_summed_up) {
    const auto outline = outline_of(
        4, {{"2025-01-01", {0, 1, 2}}, {"", {0, 1}}, {"2025-02-01", {3}}}, {tie(2, 0), tie(3, 3)});
    BOOST_TEST((find_links(outline, {}) ==
                Links{{0, 1, 2, 0, 1.5}, {0, 2, 1, 1, 1.5}, {1, 2, 1, 0, 0.5}}));
}

BOOST_AUTO_TEST_CASE(what_an_event_gives_to_one_is_the_same_however_many_take_part) {
    const auto links = find_links(summit_of(100), {});
    BOOST_TEST(links.size() == 4950U);
    BOOST_TEST(links.front().weight == 1.0 / 99);
}

BOOST_AUTO_TEST_CASE(an_event_of_more_than_a_hundred_makes_no_links) {
    BOOST_TEST(find_links(summit_of(101), {}).empty());
}

BOOST_AUTO_TEST_CASE(links_fit_the_filter) {
    const auto outline = outline_of(
        4, {{"2024-01-01", {0, 1}}, {"2025-01-01", {0, 1}, Status::denied}}, {tie(2, 3)});
    auto filter = period("2025-01-01", "2025-12-31");
    BOOST_TEST((find_links(outline, filter) == Links{{2, 3, 0, 1, 1}}));
    filter.relations = false;
    BOOST_TEST(find_links(outline, filter).empty());
    BOOST_TEST(find_links(Outline(), {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
