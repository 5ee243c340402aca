#include "graph/query/meetings.h"
#include "tests/graph/build_values.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

enum : std::uint32_t { acme, bolt, corp, ann, cologne, plan };

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

KnowledgeGraph graph_with(std::vector<Event> events) {
    return graph_of({article("a")},
                    {organization("Acme"), organization("Bolt"), organization("Corp"),
                     person("Ann Bee"), place("Cologne"), policy("The Plan")},
                    std::move(events));
}

/// Who met whom in one event.
Pairs pairs(std::vector<Participant> participants, const std::string& type = "meet") {
    const auto graph = graph_with({event(type, "2025-02-28", std::move(participants))});
    Pairs pairs;
    for (const auto& meeting : find_meetings(all_of(graph))) {
        BOOST_TEST(meeting.event == 0U);
        pairs.emplace_back(meeting.first, meeting.second);
    }
    return pairs;
}

} // namespace

BOOST_AUTO_TEST_SUITE(finding_meetings)

BOOST_AUTO_TEST_CASE(agents_meet_partners_but_not_each_other) {
    BOOST_TEST((pairs({{acme, Role::agent}, {bolt, Role::partner}, {ann, Role::agent}}) ==
                Pairs{{acme, bolt}, {bolt, ann}}));
    BOOST_TEST((pairs({{acme, Role::agent}, {bolt, Role::partner}, {corp, Role::partner}}) ==
                Pairs{{acme, bolt}, {acme, corp}}));
    BOOST_TEST((pairs({{acme, Role::agent}, {bolt, Role::target}}) == Pairs{{acme, bolt}}));
}

BOOST_AUTO_TEST_CASE(those_of_the_only_side_meet_each_other) {
    BOOST_TEST((pairs({{acme, Role::agent}, {bolt, Role::agent}, {ann, Role::agent}}) ==
                Pairs{{acme, bolt}, {acme, ann}, {bolt, ann}}));
    BOOST_TEST((pairs({{bolt, Role::partner}, {ann, Role::partner}}) == Pairs{{bolt, ann}}));
}

BOOST_AUTO_TEST_CASE(attendees_meet_all) {
    BOOST_TEST((pairs({{acme, Role::agent}, {bolt, Role::attendee}, {ann, Role::attendee}}) ==
                Pairs{{acme, bolt}, {acme, ann}, {bolt, ann}}));
    BOOST_TEST((pairs({{bolt, Role::attendee}, {ann, Role::attendee}}) == Pairs{{bolt, ann}}));
}

BOOST_AUTO_TEST_CASE(places_and_policies_meet_no_one) {
    BOOST_TEST(pairs({{acme, Role::agent}, {cologne, Role::target}}).empty());
    BOOST_TEST(pairs({{acme, Role::agent}, {plan, Role::partner}}).empty());
    BOOST_TEST(pairs({{acme, Role::agent}, {bolt, Role::policy}}).empty());
    BOOST_TEST(pairs({{acme, Role::agent}, {ann, Role::subject}}).empty());
    // A place on the other side is no side.
    BOOST_TEST((pairs({{acme, Role::agent}, {bolt, Role::agent}, {cologne, Role::target}}) ==
                Pairs{{acme, bolt}}));
}

BOOST_AUTO_TEST_CASE(no_one_meets_alone) {
    BOOST_TEST(pairs({{acme, Role::agent}}).empty());
    BOOST_TEST(pairs({}).empty());
}

BOOST_AUTO_TEST_CASE(only_events_of_the_contact_family_are_meetings) {
    const std::vector<Participant> both{{acme, Role::agent}, {bolt, Role::partner}};
    BOOST_TEST(pairs(both, "agree").empty());
    BOOST_TEST(pairs(both, "no-such-type").empty());
}

BOOST_AUTO_TEST_CASE(meetings_come_in_the_order_of_events_that_are_in_view) {
    const std::vector<Participant> two{{acme, Role::agent}, {bolt, Role::partner}};
    const std::vector<Participant> others{{ann, Role::partner}, {corp, Role::agent}};
    const auto graph = graph_with({event("meet", "2025-02-28", two), event("meet", "", two),
                                   event("meet", "2025-03-01", others)});
    auto view = all_of(graph);
    view.events = {0, 2};
    BOOST_TEST((find_meetings(view) == std::vector<Meeting>{{0, acme, bolt}, {2, corp, ann}}));
    view.events = {};
    BOOST_TEST(find_meetings(view).empty());
}

BOOST_AUTO_TEST_SUITE_END()
