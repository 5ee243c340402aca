#include "graph/query/paths.h"
#include "tests/graph/build_outline.h"

#include <limits>
#include <utility>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

enum : std::uint32_t { acme, bolt, corp, dorn, edge, lone };

constexpr auto never = std::numeric_limits<std::int32_t>::max();

/// The day of arrival and the number of steps.
using Arrival = std::pair<std::int32_t, std::size_t>;

/// The first day, `day` or later, on which the step can be taken.
std::int32_t day_of(const Outline& outline, const OutlineFilter& filter, std::size_t step,
                    std::int32_t day) {
    std::int32_t first = never;
    std::int32_t last = Outline::no_day;
    if (step < outline.events.size()) {
        const auto& event = outline.events[step];
        if (event.first != Outline::no_day && takes(filter, event)) {
            first = event.first;
            last = event.last;
        }
    } else if (const auto& tie = outline.relations[step - outline.events.size()];
               takes(filter, tie)) {
        first = tie.since;
        last = tie.until == Outline::no_day ? never : tie.until;
    }
    const auto taken = std::max(day, first);
    return taken <= std::min(last, filter.until.value_or(never)) ? taken : never;
}

/// Tries every path that comes to no entity twice.
class AllPaths {
public:
    AllPaths(const Outline& outline, const OutlineFilter& filter, std::uint32_t to)
        : outline_(outline), filter_(filter), to_(to), steps_(steps_of(outline, filter)),
          visited_(outline.entities.size()) {}

    Arrival best(std::uint32_t from) {
        go(from, {filter_.since.value_or(Outline::no_day), 0});
        return best_;
    }

private:
    void go(std::uint32_t at, Arrival arrival) {
        if (at == to_) {
            best_ = std::min(best_, arrival);
            return;
        }
        visited_[at] = true;
        for (std::size_t step = 0; step < steps_.size(); ++step) {
            const auto& who = steps_[step];
            const auto day = day_of(outline_, filter_, step, arrival.first);
            if (day == never || std::count(who.begin(), who.end(), at) == 0) {
                continue;
            }
            for (const auto other : who) {
                if (!visited_[other]) {
                    go(other, {day, arrival.second + 1});
                }
            }
        }
        visited_[at] = false;
    }

    const Outline& outline_;
    const OutlineFilter& filter_;
    std::uint32_t to_;
    std::vector<std::vector<std::uint32_t>> steps_;
    std::vector<bool> visited_;
    Arrival best_{never, 0};
};

/// Whether the steps follow on one another, each on the first day on which it can be taken.
bool holds(const Path& path, const Outline& outline, const OutlineFilter& filter,
           std::uint32_t from) {
    const auto steps = steps_of(outline, filter);
    auto at = from;
    auto day = filter.since.value_or(Outline::no_day);
    for (const auto& step : path) {
        const auto place = step.index + (step.is_relation ? outline.events.size() : 0);
        const auto& who = steps[place];
        day = day_of(outline, filter, place, day);
        if (step.from != at || step.day.value_or(Outline::no_day) != day ||
            std::count(who.begin(), who.end(), step.from) == 0 ||
            std::count(who.begin(), who.end(), step.to) == 0) {
            return false;
        }
        at = step.to;
    }
    return true;
}

/// The way to dorn or edge in words: "bolt 2025-01-01, corp 2025-01-03"; "none".
std::string told(const Outline& outline, std::uint32_t to, const OutlineFilter& filter = {}) {
    const auto path = find_path_in_time(outline, filter, acme, to);
    if (!path) {
        return "none";
    }
    const std::vector<std::string> names{"acme", "bolt", "corp", "dorn", "edge", "lone"};
    std::string words;
    for (const auto& step : *path) {
        words += (words.empty() ? "" : ", ") + names[step.to] + " " +
                 (step.day ? to_iso(to_day(*step.day)) : "any day");
    }
    return words;
}

} // namespace

BOOST_AUTO_TEST_SUITE(finding_paths_in_time)

BOOST_AUTO_TEST_CASE(no_step_is_earlier_than_the_one_before) {
    const auto outline =
        outline_of(6, {{"2025-01-02", {bolt, corp}}, {"2025-01-03", {acme, bolt}}});
    BOOST_TEST(told(outline, corp) == "none");
    BOOST_TEST(told(outline, bolt) == "bolt 2025-01-03");
}

BOOST_AUTO_TEST_CASE(the_earliest_arrival_counts_not_the_fewest_steps) {
    const auto outline = outline_of(
        6,
        {{"2025-01-01", {acme, bolt}}, {"2025-01-02", {bolt, corp}}, {"2025-01-09", {acme, corp}}});
    BOOST_TEST(told(outline, corp) == "bolt 2025-01-01, corp 2025-01-02");
}

BOOST_AUTO_TEST_CASE(of_equal_arrivals_the_fewest_steps_count) {
    // bolt could be reached two days earlier by way of corp, but edge no earlier.
    const auto outline = outline_of(6, {{"2025-01-01", {acme, corp}},
                                        {"2025-01-01", {bolt, corp}},
                                        {"2025-01-03", {acme, bolt}},
                                        {"2025-01-05", {bolt, edge}}});
    BOOST_TEST(told(outline, edge) == "bolt 2025-01-03, edge 2025-01-05");
}

BOOST_AUTO_TEST_CASE(several_steps_may_be_taken_on_one_day_in_any_order_of_the_list) {
    const auto outline = outline_of(
        6,
        {{"2025-01-01", {corp, dorn}}, {"2025-01-01", {bolt, corp}}, {"2025-01-01", {acme, bolt}}});
    BOOST_TEST(told(outline, dorn) == "bolt 2025-01-01, corp 2025-01-01, dorn 2025-01-01");
}

BOOST_AUTO_TEST_CASE(a_long_event_can_be_taken_on_any_of_its_days) {
    const auto outline = outline_of(6, {{"2025-01", {bolt, corp}},
                                        {"2025-01-20", {acme, bolt}},
                                        {"2025-01-19", {corp, dorn}},
                                        {"2025-01-21", {corp, edge}}});
    BOOST_TEST(told(outline, corp) == "bolt 2025-01-20, corp 2025-01-20");
    BOOST_TEST(told(outline, dorn) == "none");
    BOOST_TEST(told(outline, edge) == "bolt 2025-01-20, corp 2025-01-20, edge 2025-01-21");
}

BOOST_AUTO_TEST_CASE(a_relation_can_be_taken_while_it_holds) {
    const auto outline = outline_of(
        6, {{"2025-01-20", {acme, bolt}}},
        {tie(bolt, corp, "2025-02-01"), tie(bolt, dorn, "", "2025-01-19"), tie(bolt, edge)});
    BOOST_TEST(told(outline, corp) == "bolt 2025-01-20, corp 2025-02-01");
    BOOST_TEST(told(outline, dorn) == "none");
    BOOST_TEST(told(outline, edge) == "bolt 2025-01-20, edge 2025-01-20");
}

BOOST_AUTO_TEST_CASE(before_any_date_is_told_a_step_has_no_day) {
    const auto outline = outline_of(6, {{"2025-01-20", {bolt, corp}}}, {tie(acme, bolt)});
    BOOST_TEST(told(outline, bolt) == "bolt any day");
    BOOST_TEST(told(outline, corp) == "bolt any day, corp 2025-01-20");
}

BOOST_AUTO_TEST_CASE(undated_and_denied_events_are_no_steps) {
    const auto outline =
        outline_of(6, {{"2025-01-20", {acme, corp}, Status::denied}, {"", {acme, bolt}}});
    BOOST_TEST(told(outline, bolt) == "none");
    BOOST_TEST(told(outline, corp) == "none");
}

BOOST_AUTO_TEST_CASE(steps_are_taken_within_the_period) {
    const auto outline = outline_of(6, {{"2025", {acme, bolt}}, {"2025-06-01", {bolt, corp}}});
    BOOST_TEST(told(outline, bolt, period("2025-03-01", "2025-03-31")) == "bolt 2025-03-01");
    BOOST_TEST(told(outline, corp, period("2025-03-01", "2025-05-31")) == "none");
    BOOST_TEST(told(outline, corp, period("2025-03-01", "2025-06-01")) ==
               "bolt 2025-03-01, corp 2025-06-01");
}

BOOST_AUTO_TEST_CASE(an_entity_is_reached_from_itself_without_a_step) {
    BOOST_TEST(told(outline_of(6, {}), acme) == "");
}

BOOST_DATA_TEST_CASE(arrivals_and_steps_are_those_found_by_trying_all,
                     boost::unit_test::data::xrange(600), seed) {
    const auto outline = random_outline(static_cast<unsigned>(seed));
    OutlineFilter filter;
    if (seed % 3 == 0) {
        filter.since = 20002;
        filter.until = 20006;
    }
    for (std::uint32_t to = 1; to < outline.entities.size(); ++to) {
        const auto path = find_path_in_time(outline, filter, 0, to);
        const auto arrival = path
                                 ? Arrival(path->back().day.value_or(Outline::no_day), path->size())
                                 : Arrival(never, 0);
        const auto expected = AllPaths(outline, filter, to).best(0);
        BOOST_TEST(arrival.first == expected.first);
        BOOST_TEST(arrival.second == expected.second);
        BOOST_TEST((!path || holds(*path, outline, filter, 0)));
    }
}

BOOST_AUTO_TEST_SUITE_END()
