#include "tests/graph/merge/merged_graph.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

const std::vector<Entity> entities{organization("Acme"), organization("Bolt"), person("Ann Bee"),
                                   person("Cy Dee"), place("Cologne")};

const std::vector<Participant> acme_and_bolt{{0, Role::agent}, {1, Role::partner}};

/// An article that reports one event, between Acme and Bolt, in the words "met".
Extraction report(const std::string& name, std::string_view published, std::string_view when,
                  const std::string& words = "met") {
    return extraction(article(name, published), entities,
                      {told_as(event("meet", when, acme_and_bolt), words)});
}

Extraction report_of(const std::string& name, Event event) {
    return extraction(article(name, "2025-03-03"), entities, {std::move(event)});
}

Extraction report_dated_by_its_publication(const std::string& name, std::string_view published) {
    auto made = report(name, published, published);
    made.events[0].date->basis = Basis::publication;
    return made;
}

std::vector<Event> events_of(std::vector<Extraction> extractions) {
    return merged(std::move(extractions)).events;
}

std::vector<Participant> agents(std::initializer_list<std::uint32_t> of_entities) {
    std::vector<Participant> all;
    for (const auto entity : of_entities) {
        all.push_back({entity, Role::agent});
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(grouping_events)

BOOST_AUTO_TEST_CASE(same_type_day_and_two_participants_are_one_event) {
    const auto events = events_of(
        {report("a", "2025-03-03", "2025-02-28"), report("b", "2025-03-04", "2025-02-28", "saw")});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_REQUIRE(events[0].evidence.size() == 2);
    BOOST_TEST(events[0].evidence[0].article == 0U);
    BOOST_TEST(events[0].evidence[1].article == 1U);
}

BOOST_AUTO_TEST_CASE(roles_may_differ_between_reports) {
    const auto events = events_of({report_of("a", event("meet", "2025-02-28", acme_and_bolt)),
                                   report_of("b", event("meet", "2025-02-28", agents({0, 1})))});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST((events[0].participants == agents({0, 1})));
}

BOOST_AUTO_TEST_CASE(another_day_or_type_is_another_event_and_so_is_a_denied_one) {
    const auto meeting = event("meet", "2025-02-28", acme_and_bolt);
    const auto events = events_of({report_of("a", meeting),
                                   report_of("b", event("meet", "2025-02-27", acme_and_bolt)),
                                   report_of("c", event("agree", "2025-02-28", acme_and_bolt)),
                                   report_of("d", with_status(meeting, Status::denied))});
    BOOST_TEST(events.size() == 4U);
}

BOOST_AUTO_TEST_CASE(what_was_planned_and_happened_on_one_day_is_one_event) {
    const auto meeting = event("meet", "2025-02-28", acme_and_bolt);
    const auto events =
        events_of({report_of("a", with_status(meeting, Status::planned)), report_of("b", meeting),
                   report_of("c", with_status(meeting, Status::planned))});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST((events[0].status == Status::happened));
}

BOOST_AUTO_TEST_CASE(denials_of_one_day_are_one_event) {
    const auto denied = with_status(event("meet", "2025-02-28", acme_and_bolt), Status::denied);
    const auto events = events_of({report_of("a", denied), report_of("b", denied)});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST((events[0].status == Status::denied));
}

BOOST_AUTO_TEST_CASE(one_participant_in_common_is_too_little) {
    const auto events = events_of({report_of("a", event("meet", "2025-02-28", agents({0, 1}))),
                                   report_of("b", event("meet", "2025-02-28", agents({0, 2})))});
    BOOST_TEST(events.size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_only_participant_is_enough_unless_it_does_the_like_often) {
    const auto told = told_as(event("agree", "2025-02-28", agents({0})), "signed");
    const auto other = told_as(event("agree", "2025-02-28", agents({0})), "gave in");
    BOOST_TEST(events_of({report_of("a", told), report_of("b", told)}).size() == 1U);
    BOOST_TEST(events_of({report_of("a", told), report_of("b", other)}).size() == 1U);
    std::vector<Extraction> busy{report_of("a", told), report_of("b", other)};
    for (const char* day : {"17", "18", "19", "20", "21", "22", "23", "24", "25"}) {
        busy.push_back(report_of(std::string("on ") + day,
                                 event("agree", std::string("2025-02-") + day, agents({0}))));
    }
    BOOST_TEST(events_of(busy).size() == 11U);
}

BOOST_AUTO_TEST_CASE(a_report_that_names_some_of_the_participants_joins) {
    const auto events =
        events_of({report_of("a", event("meet", "2025-02-28", agents({0, 1, 2, 3, 4}))),
                   report_of("b", event("meet", "2025-02-28", agents({0, 1})))});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST((events[0].participants == agents({0, 1, 2, 3, 4})));
}

BOOST_AUTO_TEST_CASE(two_in_common_and_others_on_both_sides_are_two_events) {
    auto three = entities;
    three.push_back(organization("Eff"));
    const auto events =
        events_of({report_of("a", event("meet", "2025-02-28", agents({0, 1, 2, 3, 4}))),
                   extraction(article("b", "2025-03-03"), three,
                              {event("meet", "2025-02-28", agents({0, 1, 5}))})});
    BOOST_TEST(events.size() == 2U);
}

BOOST_AUTO_TEST_CASE(one_article_may_report_an_event_twice) {
    const auto events =
        events_of({extraction(article("a"), entities,
                              {event("meet", "2025-02-28", acme_and_bolt, "One."),
                               event("meet", "2025-02-28", acme_and_bolt, "Two.")})});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST(events[0].evidence.size() == 2U);
    BOOST_TEST(events[0].sources == 1U);
}

BOOST_AUTO_TEST_CASE(an_event_without_participants_is_none) {
    BOOST_TEST(events_of({report_of("a", event("meet", "2025-02-28", {}))}).empty());
}

BOOST_AUTO_TEST_CASE(a_report_of_the_month_joins_the_one_day_within_it) {
    const auto events =
        events_of({report("a", "2025-03-03", "2025-02"), report("b", "2025-03-04", "2025-02-28")});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST((events[0].date == on("2025-02-28")));
}

BOOST_AUTO_TEST_CASE(a_report_of_the_month_joins_the_day_within_it_that_is_nearest_to_it) {
    const auto events =
        events_of({report("a", "2025-03-03", "2025-02"), report("b", "2025-03-04", "2025-02-28"),
                   report("c", "2025-03-04", "2025-02-14")});
    BOOST_REQUIRE(events.size() == 2U);
    BOOST_TEST(events[1].evidence.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_report_of_the_month_joins_none_of_two_days_about_as_near) {
    const auto events =
        events_of({report("a", "2025-03-03", "2025-02"), report("b", "2025-03-04", "2025-02-28"),
                   report("c", "2025-03-04", "2025-02-26")});
    BOOST_TEST(events.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_report_of_the_month_joins_no_day_outside_it) {
    const auto events =
        events_of({report("a", "2025-03-03", "2025-02"), report("b", "2025-03-04", "2025-03-01")});
    BOOST_TEST(events.size() == 2U);
}

BOOST_AUTO_TEST_CASE(reports_of_one_month_are_one_in_the_same_words) {
    BOOST_TEST(
        events_of({report("a", "2025-03-03", "2025-02"), report("b", "2025-03-04", "2025-02")})
            .size() == 1U);
    BOOST_TEST(events_of({report("a", "2025-03-03", "2025-02"),
                          report("b", "2025-03-04", "2025-02", "saw")})
                   .size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_report_dated_by_its_publication_joins_the_day_told_just_before) {
    for (const auto* told : {"2025-03-03", "2025-03-02", "2025-03-01"}) {
        const auto events = events_of(
            {report_dated_by_its_publication("a", "2025-03-03"), report("b", "2025-03-03", told)});
        BOOST_TEST(events.size() == 1U, told);
        BOOST_TEST((events[0].date == on(told)), told);
    }
    for (const auto* told : {"2025-02-20", "2025-03-04"}) {
        const auto events = events_of(
            {report_dated_by_its_publication("a", "2025-03-03"), report("b", "2025-03-03", told)});
        BOOST_TEST(events.size() == 2U, told);
    }
}

BOOST_AUTO_TEST_CASE(an_undated_report_soon_after_is_of_that_event) {
    for (const auto* published : {"2025-02-28", "2025-03-01", "2025-03-03"}) {
        const auto events =
            events_of({report("a", "2025-02-28", "2025-02-28"), report("b", published, "")});
        BOOST_TEST(events.size() == 1U, published);
    }
}

BOOST_AUTO_TEST_CASE(an_undated_report_long_after_or_before_is_of_another) {
    for (const auto* published : {"2025-05-30", "2025-03-30", "2025-02-27", "2025", ""}) {
        const auto events =
            events_of({report("a", "2025-02-28", "2025-02-28"), report("b", published, "")});
        BOOST_TEST(events.size() == 2U, published);
    }
}

BOOST_AUTO_TEST_CASE(undated_reports_of_one_time_are_one_in_the_same_words) {
    const auto first = report("a", "2025-03-03", "");
    BOOST_TEST(events_of({first, report("b", "2025-03-03", "")}).size() == 1U);
    BOOST_TEST(events_of({first, report("b", "2025-03-04", "")}).size() == 1U);
    BOOST_TEST(events_of({first, report("b", "2025-03-03", "", "saw")}).size() == 2U);
    BOOST_TEST(events_of({first, report("b", "2025-03-23", "")}).size() == 2U);
    BOOST_TEST(events_of({first, report("b", "", "")}).size() == 2U);
}

BOOST_AUTO_TEST_CASE(undated_reports_of_one_article_do_not_join_one_another) {
    const auto meeting = event("meet", "", acme_and_bolt);
    BOOST_TEST(
        events_of({extraction(article("a", "2025-03-03"), entities, {meeting, meeting})}).size() ==
        2U);
}

BOOST_AUTO_TEST_CASE(a_day_without_a_year_is_no_missing_date) {
    auto told = event("meet", "", acme_and_bolt);
    told.day_without_year = std::chrono::September / 5;
    const auto events = events_of({extraction(article("a", "2025-03-03"), entities,
                                              {event("meet", "2025-02-28", acme_and_bolt), told})});
    BOOST_TEST(events.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(conflicts)

BOOST_AUTO_TEST_CASE(one_happening_told_of_two_days_is_a_conflict) {
    const auto graph =
        merged({report("a", "2025-03-01", "2025-02-28"), report("b", "2025-03-02", "2025-02-27")});
    BOOST_REQUIRE(graph.events.size() == 2);
    BOOST_TEST((graph.conflicts == std::vector<Conflict>{{0, 1, ConflictReason::date}}));
}

BOOST_AUTO_TEST_CASE(a_denial_is_a_conflict_with_what_it_denies) {
    const auto denied = with_status(event("meet", "2025-02-28", acme_and_bolt), Status::denied);
    const auto graph =
        merged({report("a", "2025-03-01", "2025-02-28"), report_of("b", denied),
                report("c", "2025-03-02", "2025-02-28"), report("d", "2025-03-02", "2024-02-28")});
    BOOST_REQUIRE(graph.events.size() == 3);
    BOOST_TEST((graph.conflicts == std::vector<Conflict>{{1, 2, ConflictReason::denied}}));
}

BOOST_AUTO_TEST_CASE(other_happenings_are_no_conflict) {
    const auto first = report("a", "2025-03-01", "2025-02-28");
    for (const auto& other :
         {report("b", "2025-03-01", "2025-01-15"),        // long before
          report("b", "2025-03-01", "2025-02-27", "saw"), // in other words
          report_of("b", event("agree", "2025-02-27", acme_and_bolt)),
          report_of("b", told_as(event("meet", "2025-02-27", agents({0, 2})), "met")),
          report("b", "2025-03-01", "2025-02-28")}) { // the same
        BOOST_TEST(merged({first, other}).conflicts.empty());
    }
}

BOOST_AUTO_TEST_CASE(two_days_that_one_article_tells_are_no_conflict) {
    const auto graph = merged({extraction(
        article("a", "2025-03-03"), entities,
        {event("meet", "2025-02-28", acme_and_bolt), event("meet", "2025-02-27", acme_and_bolt)})});
    BOOST_TEST(graph.events.size() == 2U);
    BOOST_TEST(graph.conflicts.empty());
}

BOOST_AUTO_TEST_SUITE_END()
