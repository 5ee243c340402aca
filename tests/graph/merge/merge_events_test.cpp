#include "graph/merge/merge.h"
#include "tests/graph/build_values.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

const std::vector<Entity> entities{organization("Acme"), organization("Bolt"), person("Ann Bee"),
                                   person("Cy Dee"), place("Cologne")};

const std::vector<Participant> acme_and_bolt{{0, Role::agent}, {1, Role::partner}};

/// An article that reports one event, between Acme and Bolt.
Extraction report(const std::string& name, std::string_view published, std::string_view when,
                  const std::string& text = "Acme met Bolt.") {
    return extraction(article(name, published), entities,
                      {event("meet", when, acme_and_bolt, text)});
}

Extraction report_of(const std::string& name, Event event) {
    return extraction(article(name, "2025-03-03"), entities, {std::move(event)});
}

std::vector<Event> merged(std::vector<Extraction> extractions) {
    return merge(std::move(extractions), event_types()).events;
}

} // namespace

BOOST_AUTO_TEST_SUITE(merging_events)

BOOST_AUTO_TEST_CASE(same_type_day_and_two_participants_are_one_event) {
    const auto events =
        merged({report("a", "2025-03-03", "2025-02-28"), report("b", "2025-03-04", "2025-02-28")});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_REQUIRE(events[0].evidence.size() == 2);
    BOOST_TEST(events[0].evidence[0].article == 0U);
    BOOST_TEST(events[0].evidence[1].article == 1U);
}

BOOST_AUTO_TEST_CASE(roles_may_differ_between_reports) {
    const auto events =
        merged({report_of("a", event("meet", "2025-02-28", {{0, Role::agent}, {1, Role::partner}})),
                report_of("b", event("meet", "2025-02-28", {{0, Role::agent}, {1, Role::agent}}))});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST(
        (events[0].participants == std::vector<Participant>{{0, Role::agent}, {1, Role::agent}}));
}

BOOST_AUTO_TEST_CASE(another_day_type_or_status_is_another_event) {
    auto planned = event("meet", "2025-02-28", acme_and_bolt);
    planned.status = Status::planned;
    const auto events = merged({report_of("a", event("meet", "2025-02-28", acme_and_bolt)),
                                report_of("b", event("meet", "2025-02-27", acme_and_bolt)),
                                report_of("c", event("agree", "2025-02-28", acme_and_bolt)),
                                report_of("d", planned)});
    BOOST_TEST(events.size() == 4U);
}

BOOST_AUTO_TEST_CASE(one_participant_in_common_is_too_little) {
    const auto events = merged(
        {report_of("a", event("meet", "2025-02-28", {{0, Role::agent}, {1, Role::partner}})),
         report_of("b", event("meet", "2025-02-28", {{0, Role::agent}, {2, Role::partner}}))});
    BOOST_TEST(events.size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_only_participant_is_enough) {
    const auto events = merged({report_of("a", event("agree", "2025-02-28", {{0, Role::agent}})),
                                report_of("b", event("agree", "2025-02-28", {{0, Role::agent}})),
                                report_of("c", event("agree", "2025-02-28", acme_and_bolt))});
    BOOST_TEST(events.size() == 2U);
}

BOOST_AUTO_TEST_CASE(two_of_five_participants_are_less_than_half) {
    const std::vector<Participant> four{
        {0, Role::agent}, {1, Role::agent}, {2, Role::agent}, {3, Role::agent}};
    auto five = four;
    five.push_back({4, Role::target});
    BOOST_TEST(merged({report_of("a", event("meet", "2025-02-28", four)),
                       report_of("b", event("meet", "2025-02-28", acme_and_bolt))})
                   .size() == 1U);
    BOOST_TEST(merged({report_of("a", event("meet", "2025-02-28", five)),
                       report_of("b", event("meet", "2025-02-28", acme_and_bolt))})
                   .size() == 2U);
}

BOOST_AUTO_TEST_CASE(one_article_may_report_an_event_twice) {
    const auto events = merged({extraction(article("a"), entities,
                                           {event("meet", "2025-02-28", acme_and_bolt, "One."),
                                            event("meet", "2025-02-28", acme_and_bolt, "Two.")})});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST(events[0].evidence.size() == 2U);
    BOOST_TEST(events[0].sources == 1U);
}

BOOST_AUTO_TEST_CASE(a_report_of_the_month_joins_the_one_day_within_it) {
    const auto events =
        merged({report("a", "2025-03-03", "2025-02"), report("b", "2025-03-04", "2025-02-28")});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST((events[0].date == on("2025-02-28")));
}

BOOST_AUTO_TEST_CASE(a_report_of_the_month_joins_none_of_two_days_within_it) {
    const auto events =
        merged({report("a", "2025-03-03", "2025-02"), report("b", "2025-03-04", "2025-02-28"),
                report("c", "2025-03-04", "2025-02-14")});
    BOOST_TEST(events.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_report_of_the_month_joins_no_day_outside_it) {
    const auto events =
        merged({report("a", "2025-03-03", "2025-02"), report("b", "2025-03-04", "2025-03-01")});
    BOOST_TEST(events.size() == 2U);
}

BOOST_AUTO_TEST_CASE(an_undated_report_soon_after_is_of_that_event) {
    for (const auto* published : {"2025-02-28", "2025-03-03", "2025-03-10"}) {
        const auto events =
            merged({report("a", "2025-02-28", "2025-02-28"), report("b", published, "")});
        BOOST_TEST(events.size() == 1U, published);
    }
}

BOOST_AUTO_TEST_CASE(an_undated_report_long_after_or_before_is_of_another) {
    for (const auto* published : {"2025-03-30", "2025-03-11", "2025-02-27", "2025", ""}) {
        const auto events =
            merged({report("a", "2025-02-28", "2025-02-28"), report("b", published, "")});
        BOOST_TEST(events.size() == 2U, published);
    }
}

BOOST_AUTO_TEST_CASE(undated_reports_do_not_join_one_another) {
    BOOST_TEST(merged({report("a", "2025-03-03", ""), report("b", "2025-03-03", "")}).size() == 2U);
}

BOOST_AUTO_TEST_CASE(an_event_has_what_any_report_has) {
    auto first = event("meet", "2025-02-28", {{0, Role::agent}, {1, Role::partner}}, "One.");
    first.date->basis = Basis::resolved;
    first.confidence = 0.5;
    auto second = event("meet", "2025-02-28",
                        {{0, Role::agent}, {1, Role::partner}, {2, Role::attendee}}, "Two.");
    second.place = 4;
    second.confidence = 0.9;
    const auto events = merged({report_of("a", first), report_of("b", second)});
    BOOST_REQUIRE(events.size() == 1);
    const auto& event = events[0];
    // In the graph persons stand behind organizations and before places: by id.
    BOOST_TEST(
        (event.participants ==
         std::vector<Participant>{{0, Role::agent}, {1, Role::partner}, {2, Role::attendee}}));
    BOOST_TEST((event.place == 4U));
    BOOST_TEST(event.confidence == 0.9);
    BOOST_TEST((event.date->basis == Basis::explicit_));
    BOOST_TEST(event.sources == 2U);
}

BOOST_AUTO_TEST_CASE(copies_of_one_sentence_are_one_source) {
    const auto events = merged({report("a", "2025-03-03", "2025-02-28", "Acme met Bolt."),
                                report("b", "2025-03-04", "2025-02-28", "Acme met Bolt."),
                                report("c", "2025-03-05", "2025-02-28", "Bolt and Acme met.")});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST(events[0].evidence.size() == 3U);
    BOOST_TEST(events[0].sources == 2U);
}

BOOST_AUTO_TEST_CASE(an_event_keeps_the_id_of_its_earliest_report) {
    const auto early = report("z", "2025-03-01", "2025-02-28");
    const auto late = report("a", "2025-03-04", "2025-02-28");
    const auto undated = report("b", "", "2025-02-28");
    const auto id = merged({early}).at(0).id;
    BOOST_TEST(merged({early, late}).at(0).id == id);
    BOOST_TEST(merged({undated, late, early}).at(0).id == id);
    BOOST_TEST(merged({undated, late}).at(0).id == merged({late}).at(0).id);
}

BOOST_AUTO_TEST_CASE(a_report_with_a_finer_date_leaves_the_id_as_it_is) {
    const auto early = report("a", "2025-03-01", "2025-02");
    const auto late = report("b", "2025-03-04", "2025-02-28");
    const auto events = merged({early, late});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST(events[0].id == merged({early}).at(0).id);
    BOOST_TEST((events[0].date == on("2025-02-28")));
}

BOOST_AUTO_TEST_CASE(no_event_has_one_participant_twice) {
    const auto graph =
        merge({extraction(article("a"), {organization("Baogang"), organization("Baogang Group")},
                          {event("meet", "2025-02-28", acme_and_bolt)}),
               extraction(article("b"), {organization("Baogang Group", {"Baogang"})})},
              event_types());
    BOOST_REQUIRE(graph.events.size() == 1);
    BOOST_TEST((graph.events[0].participants == std::vector<Participant>{{0, Role::agent}}));
}

BOOST_AUTO_TEST_SUITE_END()
