#include "graph/query/compare.h"
#include "tests/graph/build_outline.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

constexpr auto each = boost::test_tools::per_element();
using Changes = std::vector<LinkChange>;

Comparison years(const Outline& outline) {
    return compare(outline, period("2024-01-01", "2024-12-31"), period("2025-01-01", "2025-12-31"));
}

} // namespace

BOOST_AUTO_TEST_SUITE(comparing_periods)

BOOST_AUTO_TEST_CASE(links_are_new_gone_stronger_weaker_or_as_they_were) {
    const auto outline = outline_of(8, {{"2024-01-01", {0, 1}},
                                        {"2024-01-02", {2, 3}},
                                        {"2024-01-02", {4, 5}},
                                        {"2024-01-02", {4, 5}},
                                        {"2024-01-02", {6, 7}},
                                        {"2025-01-01", {0, 2}},
                                        {"2025-01-02", {2, 3}},
                                        {"2025-01-03", {2, 3}},
                                        {"2025-01-04", {4, 5}},
                                        {"2025-01-04", {6, 7}}});
    const auto found = years(outline);
    BOOST_TEST((found.added == Changes{{0, 2, 0, 1}}));
    BOOST_TEST((found.gone == Changes{{0, 1, 1, 0}}));
    BOOST_TEST((found.stronger == Changes{{2, 3, 1, 2}}));
    BOOST_TEST((found.weaker == Changes{{4, 5, 2, 1}}));
    BOOST_TEST(found.unchanged == 1U);
}

BOOST_AUTO_TEST_CASE(the_greatest_change_comes_first) {
    const auto outline = outline_of(6, {{"2025-01-01", {0, 1}},
                                        {"2025-01-02", {2, 3}},
                                        {"2025-01-03", {2, 3}},
                                        {"2025-01-04", {4, 5}}});
    BOOST_TEST((years(outline).added == Changes{{2, 3, 0, 2}, {0, 1, 0, 1}, {4, 5, 0, 1}}));
}

BOOST_AUTO_TEST_CASE(an_event_that_reaches_into_both_counts_in_both) {
    const auto found = years(outline_of(2, {{"2024-12-31/2025-01-01", {0, 1}}}));
    BOOST_TEST(found.unchanged == 1U);
    BOOST_TEST(found.added.empty());
}

BOOST_AUTO_TEST_CASE(undated_and_denied_events_and_relations_are_no_links) {
    const auto found = years(outline_of(3, {{"2025-01-01", {0, 1}, Status::denied}, {"", {1, 2}}},
                                        {tie(0, 2, "2025-01-01")}));
    BOOST_TEST(found.added.empty());
}

BOOST_AUTO_TEST_CASE(positions_first_known_in_the_later_period_are_new_roles) {
    const auto outline = outline_of(3, {},
                                    {tie(0, 1, "2025-01-01"), tie(0, 1, "2024-12-31"),
                                     tie(0, 2, "2026-01-01"), tie(1, 2), tie(2, 1, "2025-12-31"),
                                     tie(1, 0, "2025-01-01", "", RelationType::owns)});
    BOOST_TEST(years(outline).new_roles == std::vector<std::uint32_t>({0, 4}), each);
}

BOOST_AUTO_TEST_SUITE_END()
