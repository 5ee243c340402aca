#include "export/diagram/page_selection.h"
#include "tests/graph/build_values.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

constexpr auto each = boost::test_tools::per_element();

std::vector<Entity> people(std::uint32_t count) {
    std::vector<Entity> entities;
    for (std::uint32_t i = 0; i < count; ++i) {
        entities.push_back(person("Person " + std::to_string(100 + i)));
    }
    return entities;
}

Event meeting(std::uint32_t a, std::uint32_t b) {
    return event("meet", "2025-02-28", {{a, Role::agent}, {b, Role::partner}});
}

std::size_t count_relations(const PageSelection& selection) {
    std::size_t count = 0;
    for (const auto& bundle : selection.bundles) {
        count += bundle.relations.size();
    }
    return count;
}

} // namespace

BOOST_AUTO_TEST_SUITE(page_selection)

BOOST_AUTO_TEST_CASE(what_fits_is_all_there_without_a_note) {
    const auto graph = graph_of({article("a")}, people(3), {meeting(0, 1), meeting(1, 2)});
    const auto selection = select_for_page(all_of(graph), {}, {3, 2});
    BOOST_TEST(selection.entities == std::vector<std::uint32_t>({0, 1, 2}), each);
    BOOST_TEST(selection.bundles.size() == 2U);
    BOOST_TEST(selection.notes.empty());
}

BOOST_AUTO_TEST_CASE(of_many_bundles_each_entity_keeps_its_heaviest) {
    const auto told_twice = [](Event event) {
        event.sources = 2;
        return event;
    };
    const auto graph = graph_of({article("a")}, people(4),
                                {told_twice(meeting(0, 1)), told_twice(meeting(0, 2)),
                                 told_twice(meeting(1, 2)), meeting(2, 3)});
    const auto selection = select_for_page(all_of(graph), {}, {4, 3});
    BOOST_TEST(selection.entities == std::vector<std::uint32_t>({0, 1, 2, 3}), each);
    BOOST_TEST(selection.notes.front().starts_with("Drawn: 4 of 4 entities"));
    BOOST_TEST(selection.notes.front().find("3 of 4 events") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(around_a_centre_those_who_met_it_come_first_and_nothing_is_cut_off) {
    // 0 met 1; 2 to 6 met each other, and 2 met 1.
    std::vector<Event> events{meeting(0, 1), meeting(1, 2)};
    for (std::uint32_t a = 2; a < 7; ++a) {
        for (std::uint32_t b = a + 1; b < 7; ++b) {
            events.push_back(meeting(a, b));
        }
    }
    const auto graph = graph_of({article("a")}, people(7), events);
    BundleOptions options;
    options.centre = 0;
    const auto selection = select_for_page(all_of(graph), options, {4, 4});
    BOOST_TEST(selection.entities[0] == 0U);
    BOOST_TEST(selection.entities[1] == 1U);
    const auto alone = select_for_page(all_of(graph), options, {2, 4});
    BOOST_TEST(alone.entities == std::vector<std::uint32_t>({0, 1}), each);
}

BOOST_AUTO_TEST_CASE(a_quarter_of_the_room_is_kept_for_relations) {
    std::vector<Event> events;
    std::vector<Relation> relations;
    for (std::uint32_t i = 0; i < 20; ++i) {
        events.push_back(meeting(i, i + 1));
        relations.push_back(relation(RelationType::position, i, i + 1, "Aide"));
    }
    const auto graph = graph_of({article("a")}, people(21), events, relations);
    const auto selection = select_for_page(all_of(graph), {}, {21, 12});
    BOOST_TEST(selection.bundles.size() == 12U);
    BOOST_TEST(count_relations(selection) == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
