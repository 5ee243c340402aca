#include "graph/query/brokers.h"
#include "tests/graph/build_outline.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

using Brokers = std::vector<Broker>;

/// How many entities hang together with `start` if `without` is not there.
std::uint32_t spread(const std::vector<std::vector<std::uint32_t>>& steps, std::uint32_t start,
                     std::uint32_t without, std::vector<bool>& seen) {
    std::vector<std::uint32_t> found{start};
    seen[start] = true;
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const auto& who : steps) {
            if (std::count(who.begin(), who.end(), found[i]) == 0) {
                continue;
            }
            for (const auto other : who) {
                if (!seen[other] && other != without) {
                    seen[other] = true;
                    found.push_back(other);
                }
            }
        }
    }
    return static_cast<std::uint32_t>(found.size());
}

/// By taking each away and looking what is left of those it was linked with.
Brokers brute_brokers(const Outline& outline) {
    const auto steps = steps_of(outline, {});
    const auto entities = static_cast<std::uint32_t>(outline.entities.size());
    Brokers brokers;
    for (std::uint32_t entity = 0; entity < entities; ++entity) {
        std::vector<bool> seen(entities);
        std::uint32_t parts = 0;
        std::uint32_t largest = 0;
        std::uint32_t all = 0;
        for (const auto& who : steps) {
            for (const auto other : who) {
                if (other != entity && !seen[other] &&
                    std::count(who.begin(), who.end(), entity) > 0) {
                    const auto part = spread(steps, other, entity, seen);
                    ++parts;
                    all += part;
                    largest = std::max(largest, part);
                }
            }
        }
        if (parts > 1) {
            brokers.push_back({entity, parts, all - largest});
        }
    }
    std::stable_sort(brokers.begin(), brokers.end(), [](const Broker& a, const Broker& b) {
        return std::pair(a.cut_off, a.parts) > std::pair(b.cut_off, b.parts);
    });
    return brokers;
}

} // namespace

BOOST_AUTO_TEST_SUITE(finding_brokers)

BOOST_AUTO_TEST_CASE(who_links_two_groups_is_a_broker) {
    // 0, 1, 2 – 3 – 4, 5
    const auto outline = outline_of(7, {{"2025-01-01", {0, 1, 2}},
                                        {"2025-01-02", {0, 2}},
                                        {"2025-01-03", {2, 3}},
                                        {"2025-01-04", {1, 3}},
                                        {"2025-01-05", {3, 4, 5}}});
    BOOST_TEST((find_brokers(outline, {}) == Brokers{{3, 2, 2}}));
}

BOOST_AUTO_TEST_CASE(the_middle_of_a_star_cuts_off_all_but_one) {
    const auto outline = outline_of(4, {{"2025-01-01", {0, 1}}, {"", {1, 2}}}, {tie(1, 3)});
    BOOST_TEST((find_brokers(outline, {}) == Brokers{{1, 3, 2}}));
}

BOOST_AUTO_TEST_CASE(an_event_holds_its_participants_together) {
    const auto outline = outline_of(4, {{"2025-01-01", {0, 1, 2, 3}}});
    BOOST_TEST(find_brokers(outline, {}).empty());
}

BOOST_AUTO_TEST_CASE(what_one_did_alone_is_no_part) {
    const auto outline = outline_of(2, {{"2025-01-01", {0}}, {"2025-01-02", {0, 1}}});
    BOOST_TEST(find_brokers(outline, {}).empty());
}

BOOST_AUTO_TEST_CASE(brokers_are_those_of_the_period) {
    const auto outline =
        outline_of(3, {{"2024-01-01", {0, 2}}, {"2025-01-01", {0, 1}}, {"2025-01-01", {1, 2}}});
    BOOST_TEST(find_brokers(outline, {}).empty());
    BOOST_TEST((find_brokers(outline, period("2025-01-01", "2025-12-31")) == Brokers{{1, 2, 1}}));
}

BOOST_DATA_TEST_CASE(brokers_are_those_found_by_taking_each_away,
                     boost::unit_test::data::xrange(400), seed) {
    const auto outline = random_outline(static_cast<unsigned>(seed));
    BOOST_TEST((find_brokers(outline, {}) == brute_brokers(outline)));
}

BOOST_AUTO_TEST_SUITE_END()
