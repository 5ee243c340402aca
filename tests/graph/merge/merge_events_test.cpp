#include "tests/graph/merge/merged_graph.h"

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

std::vector<Event> events_of(std::vector<Extraction> extractions) {
    return merged(std::move(extractions)).events;
}

} // namespace

BOOST_AUTO_TEST_SUITE(merging_events)

BOOST_AUTO_TEST_CASE(an_event_has_what_any_report_has) {
    auto first =
        event("meet", "2025-02-28", {{0, Role::agent}, {1, Role::partner}}, "One of them.");
    first.date->basis = Basis::resolved;
    first.confidence = 0.5;
    auto second =
        event("meet", "2025-02-28", {{0, Role::agent}, {1, Role::partner}, {2, Role::attendee}},
              "Two of them.");
    second.place = 4;
    second.confidence = 0.9;
    const auto events = events_of({report_of("a", first), report_of("b", second)});
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

BOOST_AUTO_TEST_CASE(a_date_that_is_told_counts_more_than_that_of_the_publication) {
    auto soft = report("a", "2025-03-01", "2025-03-01");
    soft.events[0].date->basis = Basis::publication;
    auto told = report("b", "2025-03-02", "2025-02-28");
    told.events[0].date->basis = Basis::resolved;
    const auto events = events_of({soft, told});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST((events[0].date == on("2025-02-28", Basis::resolved)));
}

BOOST_AUTO_TEST_CASE(copies_of_one_sentence_are_one_source) {
    const auto events = events_of({report("a", "2025-03-03", "2025-02-28", "Acme met Bolt."),
                                   report("b", "2025-03-04", "2025-02-28", "Acme met Bolt."),
                                   report("c", "2025-03-05", "2025-02-28", "Bolt and Acme met.")});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST(events[0].evidence.size() == 3U);
    BOOST_TEST(events[0].sources == 2U);
}

BOOST_AUTO_TEST_CASE(copies_of_one_text_are_one_source_whatever_they_are_quoted_with) {
    const std::string text = "Acme and Bolt met in Cologne on Friday to talk about steel.";
    auto original = report("a", "2025-03-03", "2025-02-28", "Acme and Bolt met.");
    auto copy = report("b", "2025-03-04", "2025-02-28", "They met in Cologne.");
    original.article = with_text(original.article, text);
    copy.article = with_text(copy.article, text);
    BOOST_TEST(events_of({original, copy}).at(0).sources == 1U);
    copy.article = with_text(copy.article, "Steel was what the two firms spoke of last week.");
    BOOST_TEST(events_of({original, copy}).at(0).sources == 2U);
}

BOOST_AUTO_TEST_CASE(an_event_keeps_the_id_of_its_earliest_report) {
    const auto early = report("z", "2025-03-01", "2025-02-28");
    const auto late = report("a", "2025-03-04", "2025-02-28");
    const auto undated = report("b", "", "2025-02-28");
    const auto id = events_of({early}).at(0).id;
    BOOST_TEST(events_of({early, late}).at(0).id == id);
    BOOST_TEST(events_of({undated, late, early}).at(0).id == id);
    BOOST_TEST(events_of({undated, late}).at(0).id == events_of({late}).at(0).id);
}

BOOST_AUTO_TEST_CASE(a_report_with_a_finer_date_leaves_the_id_as_it_is) {
    const auto early = report("a", "2025-03-01", "2025-02");
    const auto late = report("b", "2025-03-04", "2025-02-28");
    const auto events = events_of({early, late});
    BOOST_REQUIRE(events.size() == 1);
    BOOST_TEST(events[0].id == events_of({early}).at(0).id);
    BOOST_TEST((events[0].date == on("2025-02-28")));
}

BOOST_AUTO_TEST_CASE(two_events_never_have_one_id) { // foreign lines may give it twice
    auto first = report("a", "2025-03-01", "2025-02-28");
    auto second = report("b", "2025-03-01", "2025-01-15");
    auto third = report("c", "2025-03-01", "2024-12-24");
    first.events[0].id = second.events[0].id = third.events[0].id = "ev:0123456789ab";
    const auto events = events_of({first, second, third});
    BOOST_REQUIRE(events.size() == 3);
    std::vector<std::string> ids{events[0].id, events[1].id, events[2].id};
    std::sort(ids.begin(), ids.end());
    const std::vector<std::string> parted{"ev:0123456789ab", "ev:0123456789ab-2",
                                          "ev:0123456789ab-3"};
    BOOST_TEST(ids == parted, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(no_event_has_one_participant_twice) {
    const auto graph =
        merged({extraction(article("a"), {organization("Baogang"), organization("Baogang Group")},
                           {event("meet", "2025-02-28", acme_and_bolt)}),
                extraction(article("b"), {organization("Baogang Group", {"Baogang"})})});
    BOOST_REQUIRE(graph.events.size() == 1);
    BOOST_TEST((graph.events[0].participants == std::vector<Participant>{{0, Role::agent}}));
}

BOOST_AUTO_TEST_SUITE_END()
