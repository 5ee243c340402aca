#include "graph/query/paths.h"
#include "tests/graph/build_outline.h"

#include <limits>
#include <numeric>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

enum : std::uint32_t { acme, bolt, corp, dorn, edge, lone };

constexpr auto far = std::numeric_limits<std::size_t>::max();

Step by_event(std::uint32_t from, std::uint32_t to, std::uint32_t event) {
    return {from, to, false, event, std::nullopt};
}

Step by_relation(std::uint32_t from, std::uint32_t to, std::uint32_t relation) {
    return {from, to, true, relation, std::nullopt};
}

/// Steps from `from` to each entity, found by looking at all steps again and again.
std::vector<std::size_t> brute_distances(const Outline& outline, const OutlineFilter& filter,
                                         std::uint32_t from) {
    std::vector<std::size_t> distances(outline.entities.size(), far);
    distances[from] = 0;
    for (std::size_t round = 0; round < distances.size(); ++round) {
        for (const auto& who : steps_of(outline, filter)) {
            for (const auto a : who) {
                for (const auto b : who) {
                    if (distances[a] == round) {
                        distances[b] = std::min(distances[b], round + 1);
                    }
                }
            }
        }
    }
    return distances;
}

/// Whether each step begins where the one before ends, and can be taken.
bool holds(const Path& path, const Outline& outline, const OutlineFilter& filter,
           std::uint32_t from, std::uint32_t to) {
    const auto steps = steps_of(outline, filter);
    auto at = from;
    for (const auto& step : path) {
        const auto& who = steps[step.index + (step.is_relation ? outline.events.size() : 0)];
        if (step.from != at || step.to == at ||
            std::count(who.begin(), who.end(), step.from) == 0 ||
            std::count(who.begin(), who.end(), step.to) == 0) {
            return false;
        }
        at = step.to;
    }
    return at == to;
}

} // namespace

BOOST_AUTO_TEST_SUITE(finding_paths)

BOOST_AUTO_TEST_CASE(steps_are_shared_events_and_relations) {
    const auto outline =
        outline_of(6, {{"2025-01-01", {acme, bolt}}, {"", {bolt, corp}}}, {tie(dorn, corp)});
    BOOST_TEST(
        (find_path(outline, {}, acme, dorn) ==
         Path{by_event(acme, bolt, 0), by_event(bolt, corp, 1), by_relation(corp, dorn, 0)}));
}

BOOST_AUTO_TEST_CASE(fewest_steps_are_taken) {
    const auto outline = outline_of(6, {{"2025-01-01", {acme, bolt}},
                                        {"2025-01-02", {bolt, corp}},
                                        {"2025-01-03", {acme, dorn, corp}}});
    BOOST_TEST((find_path(outline, {}, acme, corp) == Path{by_event(acme, corp, 2)}));
}

BOOST_AUTO_TEST_CASE(of_equal_paths_the_earliest_in_the_outline_is_taken) {
    const auto outline = outline_of(6, {{"2025-01-01", {dorn, corp}},
                                        {"2025-01-02", {acme, bolt}},
                                        {"2025-01-03", {acme, dorn}},
                                        {"2025-01-04", {acme, bolt}},
                                        {"2025-01-05", {bolt, corp}}});
    BOOST_TEST((find_path(outline, {}, acme, corp) ==
                Path{by_event(acme, bolt, 1), by_event(bolt, corp, 4)}));
}

BOOST_AUTO_TEST_CASE(an_event_with_hundreds_is_a_step_like_any) {
    std::vector<std::uint32_t> all(300);
    std::iota(all.begin(), all.end(), 0U);
    const auto outline = outline_of(300, {{"2025-01-01", all}});
    BOOST_TEST((find_path(outline, {}, 0, 299) == Path{by_event(0, 299, 0)}));
}

BOOST_AUTO_TEST_CASE(an_entity_is_no_steps_from_itself) {
    BOOST_TEST((find_path(outline_of(6, {}), {}, lone, lone) == Path()));
}

BOOST_AUTO_TEST_CASE(who_shares_nothing_is_not_reached) {
    const auto outline = outline_of(6, {{"2025-01-01", {acme, bolt}}, {"2025-01-01", {lone}}});
    BOOST_TEST(!find_path(outline, {}, acme, lone).has_value());
}

BOOST_AUTO_TEST_CASE(denied_events_are_no_steps_unless_asked_for) {
    const auto outline = outline_of(6, {{"2025-01-01", {acme, bolt}, Status::denied}});
    BOOST_TEST(!find_path(outline, {}, acme, bolt).has_value());
    OutlineFilter filter;
    filter.statuses = {Status::denied};
    BOOST_TEST(find_path(outline, filter, acme, bolt).has_value());
}

BOOST_AUTO_TEST_CASE(steps_fit_the_filter) {
    const auto outline = outline_of(6,
                                    {{"2025-01-01", {acme, bolt}, Status::happened, 3, 40},
                                     {"", {bolt, corp}, Status::happened, 5, 90}},
                                    {tie(dorn, edge, "2025-03-01", "2025-04-01")});
    const auto is_linked = [&](const OutlineFilter& filter, std::uint32_t a, std::uint32_t b) {
        return find_path(outline, filter, a, b).has_value();
    };
    OutlineFilter sure;
    sure.min_confidence = 50;
    BOOST_TEST(!is_linked(sure, acme, bolt));
    BOOST_TEST(is_linked(sure, bolt, corp));
    OutlineFilter typed;
    typed.types = {3};
    BOOST_TEST(is_linked(typed, acme, bolt));
    BOOST_TEST(!is_linked(typed, bolt, corp));
    BOOST_TEST(is_linked(period("2025-01-01", "2025-01-01"), acme, bolt));
    BOOST_TEST(!is_linked(period("2025-01-02", "2025-12-31"), acme, bolt));
    BOOST_TEST(!is_linked(period("2025-01-01", "2025-12-31"), bolt, corp)); // undated
    BOOST_TEST(is_linked(period("2025-04-01", "2025-12-31"), dorn, edge));
    BOOST_TEST(!is_linked(period("2025-04-02", "2025-12-31"), dorn, edge));
    OutlineFilter events_alone;
    events_alone.relations = false;
    BOOST_TEST(!is_linked(events_alone, dorn, edge));
}

BOOST_DATA_TEST_CASE(as_many_steps_are_found_as_by_trying_all, boost::unit_test::data::xrange(300),
                     seed) {
    const auto outline = random_outline(static_cast<unsigned>(seed));
    const auto distances = brute_distances(outline, {}, 0);
    for (std::uint32_t to = 0; to < outline.entities.size(); ++to) {
        const auto path = find_path(outline, {}, 0, to);
        BOOST_TEST((path ? path->size() : far) == distances[to]);
        BOOST_TEST((!path || holds(*path, outline, {}, 0, to)));
    }
}

BOOST_AUTO_TEST_SUITE_END()
