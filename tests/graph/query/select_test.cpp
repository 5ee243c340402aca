#include "graph/query/filter.h"
#include "tests/graph/build_values.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

enum : std::uint32_t { acme, bolt, corp, dorn, lone, cologne, ann };
enum : std::uint32_t { acme_bolt, bolt_corp, dorn_alone, undated };
enum : std::uint32_t { ann_at_acme, corp_owns_dorn };

/// acme –(meet, February 2025)– bolt –(agree, 17 March 2025)– corp –(owns, from 2025-03-10)– dorn;
/// ann held a position at acme in 2024; the first event and one of dorn alone took place in
/// Cologne; lone and corp met, no one knows when.
KnowledgeGraph sample() {
    auto met = event("meet", "2025-02", {{acme, Role::agent}, {bolt, Role::partner}});
    met.place = cologne;
    auto agreed = event("agree", "2025-03-17", {{bolt, Role::agent}, {corp, Role::partner}});
    agreed.confidence = 0.5;
    agreed.evidence[0].article = 1;
    auto alone = event("agree", "2025-05-01", {{dorn, Role::agent}});
    alone.place = cologne;
    alone.evidence[0].article = 1;
    const auto unknown = event("meet", "", {{lone, Role::agent}, {corp, Role::partner}});
    auto held = relation(RelationType::position, ann, acme, "Chair");
    held.since = day("2024-01-01");
    held.until = day("2024-12-31");
    auto owned = relation(RelationType::owns, corp, dorn);
    owned.since = day("2025-03-10");
    owned.evidence[0].article = 2;
    return graph_of({article("a"), article("b"), article("c"), article("d")},
                    {organization("Acme"), organization("Bolt"), organization("Corp"),
                     organization("Dorn"), organization("Lone"), place("Cologne"),
                     person("Ann Bee")},
                    {met, agreed, alone, unknown}, {held, owned});
}

const KnowledgeGraph graph = sample();

using Indices = std::vector<std::uint32_t>;
constexpr auto each = boost::test_tools::per_element();

Filter period(std::string_view since, std::string_view until) {
    Filter filter;
    filter.since = since.empty() ? std::nullopt : std::optional(day(since));
    filter.until = until.empty() ? std::nullopt : std::optional(day(until));
    return filter;
}

Filter around(std::uint32_t entity, unsigned depth) {
    Filter filter;
    filter.around = entity;
    filter.depth = depth;
    return filter;
}

Indices events(const Filter& filter) {
    return select(graph, filter).events;
}
Indices relations(const Filter& filter) {
    return select(graph, filter).relations;
}
Indices entities(const Filter& filter) {
    return select(graph, filter).entities;
}

} // namespace

BOOST_AUTO_TEST_SUITE(selecting)

BOOST_AUTO_TEST_CASE(no_filter_selects_all) {
    auto isolated = graph;
    isolated.entities.push_back(organization("Named in no event"));
    const auto view = select(isolated, {});
    const auto all = all_of(isolated);
    BOOST_TEST(view.graph == &isolated);
    BOOST_TEST(view.articles == all.articles, each);
    BOOST_TEST(view.entities == all.entities, each);
    BOOST_TEST(view.events == all.events, each);
    BOOST_TEST(view.relations == all.relations, each);
}

BOOST_AUTO_TEST_CASE(an_empty_graph_has_nothing_to_select) {
    const KnowledgeGraph empty;
    for (const auto& filter : {Filter(), period("2025-01-01", "")}) {
        const auto view = select(empty, filter);
        BOOST_TEST(view.entities.empty());
        BOOST_TEST(view.events.empty());
    }
}

BOOST_AUTO_TEST_CASE(entities_that_nothing_links_are_in_no_filtered_view) {
    auto isolated = graph;
    isolated.entities.push_back(organization("Named in no event"));
    const auto view = select(isolated, period("2020-01-01", "2030-01-01"));
    BOOST_TEST(view.entities == Indices({acme, bolt, corp, dorn, cologne}), each);
}

BOOST_AUTO_TEST_CASE(a_month_is_in_every_period_that_has_a_day_of_it) {
    BOOST_TEST(events(period("2025-02-28", "2025-03-01")) == Indices({acme_bolt}), each);
    BOOST_TEST(events(period("2025-01-01", "2025-02-01")) == Indices({acme_bolt}), each);
    BOOST_TEST(events(period("2025-02-10", "2025-02-11")) == Indices({acme_bolt}), each);
    BOOST_TEST(events(period("2025-03-01", "2025-03-16")).empty());
    BOOST_TEST(events(period("", "2025-01-31")).empty());
}

BOOST_AUTO_TEST_CASE(both_ends_belong_to_the_period) {
    BOOST_TEST(events(period("2025-03-17", "2025-03-17")) == Indices({bolt_corp}), each);
    BOOST_TEST(events(period("2025-03-18", "2025-05-01")) == Indices({dorn_alone}), each);
    BOOST_TEST(events(period("2025-03-01", "")) == Indices({bolt_corp, dorn_alone}), each);
    BOOST_TEST(events(period("", "2025-03-17")) == Indices({acme_bolt, bolt_corp}), each);
}

BOOST_AUTO_TEST_CASE(an_undated_event_is_in_no_period) {
    BOOST_TEST(events(period("1000-01-01", "3000-01-01")) ==
                   Indices({acme_bolt, bolt_corp, dorn_alone}),
               each);
}

BOOST_AUTO_TEST_CASE(types_select_events) {
    Filter filter;
    filter.types = {"meet"};
    BOOST_TEST(events(filter) == Indices({acme_bolt, undated}), each);
    filter.types = {"meet", "agree"};
    BOOST_TEST(events(filter).size() == 4U);
    filter.types = {"visit"};
    BOOST_TEST(events(filter).empty());
}

BOOST_AUTO_TEST_CASE(confidence_selects_events) {
    Filter filter;
    filter.min_confidence = 0.75;
    BOOST_TEST(events(filter) == Indices({acme_bolt, dorn_alone, undated}), each);
    filter.min_confidence = 0.76;
    BOOST_TEST(events(filter).empty());
}

BOOST_AUTO_TEST_CASE(filters_combine) {
    auto filter = period("2025-01-01", "2025-12-31");
    filter.types = {"agree"};
    filter.min_confidence = 0.6;
    BOOST_TEST(events(filter) == Indices({dorn_alone}), each);
}

BOOST_AUTO_TEST_CASE(participants_and_places_come_with_their_events) {
    BOOST_TEST(entities(period("2025-02-01", "2025-02-02")) == Indices({acme, bolt, cologne}),
               each);
}

BOOST_AUTO_TEST_CASE(relations_of_the_one_asked_for_are_left_out_if_over_before_or_begun_after) {
    const auto relations_of = [](std::uint32_t entity, Filter filter) {
        filter.around = entity;
        return relations(filter);
    };
    BOOST_TEST(relations_of(acme, period("2024-12-31", "2025-03-09")) == Indices({ann_at_acme}),
               each);
    BOOST_TEST(relations_of(acme, period("2025-01-01", "2025-03-09")).empty());
    BOOST_TEST(relations_of(acme, period("", "2024-01-01")) == Indices({ann_at_acme}), each);
    BOOST_TEST(relations_of(acme, period("", "2023-12-31")).empty());
    BOOST_TEST(relations_of(corp, period("2025-01-01", "2025-03-10")) == Indices({corp_owns_dorn}),
               each);
    BOOST_TEST(relations_of(corp, period("2030-01-01", "")) == Indices({corp_owns_dorn}), each);
    BOOST_TEST(relations_of(corp, period("2025-01-01", "2025-03-09")).empty());
}

BOOST_AUTO_TEST_CASE(a_period_has_the_relations_among_the_entities_of_its_events) {
    BOOST_TEST(relations(period("2025-03-01", "2025-05-01")) == Indices({corp_owns_dorn}), each);
    BOOST_TEST(relations(period("2025-03-17", "2025-03-17")).empty());
}

BOOST_AUTO_TEST_CASE(the_articles_are_those_that_say_so) {
    BOOST_TEST(select(graph, period("2025-02-01", "2025-02-02")).articles == Indices({0}), each);
    BOOST_TEST(select(graph, period("2025-03-01", "2025-05-01")).articles == Indices({1, 2}), each);
}

BOOST_AUTO_TEST_CASE(one_step_leads_to_those_that_share_an_event_or_relation) {
    const auto view = select(graph, around(acme, 1));
    BOOST_TEST(view.entities == Indices({acme, bolt, cologne, ann}), each);
    BOOST_TEST(view.events == Indices({acme_bolt}), each);
    BOOST_TEST(view.relations == Indices({ann_at_acme}), each);
    BOOST_TEST(view.articles == Indices({0}), each);
}

BOOST_AUTO_TEST_CASE(two_steps_lead_further) {
    const auto view = select(graph, around(acme, 2));
    BOOST_TEST(view.entities == Indices({acme, bolt, corp, cologne, ann}), each);
    BOOST_TEST(view.events == Indices({acme_bolt, bolt_corp}), each);
    BOOST_TEST(view.relations == Indices({ann_at_acme}), each);
}

BOOST_AUTO_TEST_CASE(a_place_of_two_events_does_not_link_them) {
    // Both acme and dorn were in Cologne; they are three steps apart all the same.
    BOOST_TEST(entities(around(acme, 2)) == Indices({acme, bolt, corp, cologne, ann}), each);
    BOOST_TEST(entities(around(acme, 3)).size() == graph.entities.size());
}

BOOST_AUTO_TEST_CASE(no_steps_lead_nowhere) {
    const auto view = select(graph, around(acme, 0));
    BOOST_TEST(view.entities == Indices({acme}), each);
    BOOST_TEST(view.events.empty());
    BOOST_TEST(view.relations.empty());
}

BOOST_AUTO_TEST_CASE(steps_go_by_what_fits_the_other_filters) {
    auto filter = around(acme, 3);
    filter.types = {"meet"};
    // bolt–corp is an agreement.
    const auto view = select(graph, filter);
    BOOST_TEST(view.entities == Indices({acme, bolt, cologne, ann}), each);
    BOOST_TEST(view.events == Indices({acme_bolt}), each);
}

BOOST_AUTO_TEST_CASE(an_entity_alone_is_around_itself) {
    auto filter = around(lone, 2);
    filter.since = day("2025-01-01");
    const auto view = select(graph, filter);
    BOOST_TEST(view.entities == Indices({lone}), each);
    BOOST_TEST(view.events.empty());
    BOOST_TEST(view.articles.empty());
}

BOOST_AUTO_TEST_SUITE_END()
