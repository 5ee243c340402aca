#include "export/diagram/diagram.h"
#include "export/diagram/ego.h"
#include "export/diagram/lanes.h"
#include "tests/graph/build_values.h"

#include <cmath>
#include <map>
#include <sstream>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

const std::vector<Participant> both{{0, Role::agent}, {1, Role::partner}};

KnowledgeGraph graph_with(std::vector<Event> events) {
    return graph_of({article("a")}, {organization("Acme"), person("Ann Bee"), place("Bonn")},
                    std::move(events));
}

std::map<std::string, Shape> shapes_of(const Drawing& drawing) {
    std::map<std::string, Shape> shapes;
    for (const auto& shape : drawing.shapes) {
        shapes[shape.id] = shape;
    }
    return shapes;
}

/// Shapes without names, of which the first is the centre.
Drawing linked(std::size_t count, const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
    Drawing drawing;
    drawing.shapes.resize(count);
    drawing.shapes[0].is_centre = true;
    for (const auto& [from, to] : pairs) {
        auto& line = drawing.lines.emplace_back();
        line.from = from;
        line.to = to;
    }
    return drawing;
}

std::vector<std::string> periods_of(const Drawing& drawing) {
    std::vector<std::string> periods;
    for (const auto& shape : drawing.shapes) {
        if (shape.look == Look::period) {
            periods.push_back(shape.text);
        }
    }
    return periods;
}

} // namespace

BOOST_AUTO_TEST_SUITE(layouts)

BOOST_AUTO_TEST_CASE(time_runs_from_left_to_right_and_each_entity_has_a_lane) {
    const auto graph =
        graph_with({event("meet", "2025-02-28", both), event("meet", "2025-03-01", both)});
    const auto shapes = shapes_of(draw_lanes(all_of(graph), std::nullopt));
    const auto& first = shapes.at(graph.events[0].id);
    const auto& second = shapes.at(graph.events[1].id);
    BOOST_TEST(first.at->x < second.at->x);
    BOOST_TEST(first.at->y == second.at->y);
    BOOST_TEST(first.at->y == shapes.at("org:acme").at->y);
    BOOST_TEST(shapes.at(first.id + " person:ann-bee").at->y == shapes.at("person:ann-bee").at->y);
    BOOST_TEST(shapes.at("org:acme").at->y > shapes.at("person:ann-bee").at->y);
}

BOOST_AUTO_TEST_CASE(few_events_stand_by_days_and_less_precise_ones_by_their_dates) {
    const auto graph =
        graph_with({event("meet", "2025-02", both), event("agree", "2025-02-28", both),
                    event("meet", "2025-02-28", both)});
    const auto drawing = draw_lanes(all_of(graph), std::nullopt);
    const std::vector<std::string> expected{"2025-02", "2025-02-28"};
    BOOST_TEST(periods_of(drawing) == expected, boost::test_tools::per_element());
    BOOST_TEST(shapes_of(drawing).at(graph.events[1].id).text == "agree, meet");
}

BOOST_AUTO_TEST_CASE(many_events_stand_by_months_and_bundle_there) {
    std::vector<Event> events;
    for (int month = 1; month <= 9; ++month) {
        for (int day = 10; day < 20; ++day) {
            events.push_back(
                event("meet", "2025-0" + std::to_string(month) + "-" + std::to_string(day), both));
        }
    }
    const auto graph = graph_with(events);
    const auto drawing = draw_lanes(all_of(graph), std::nullopt);
    BOOST_TEST(periods_of(drawing).size() == 9U);
    BOOST_TEST(periods_of(drawing).front() == "2025-01");
    BOOST_TEST(shapes_of(drawing).at(graph.events[0].id).text ==
               "meet ×10\n2025-01-10 – 2025-01-19");
}

BOOST_AUTO_TEST_CASE(undated_events_are_left_out_of_a_timeline_and_counted) {
    const auto graph = graph_with({event("meet", "2025-02-28", both), event("agree", "", both)});
    const auto drawing = draw_lanes(all_of(graph), std::nullopt);
    BOOST_TEST(drawing.notes.back() == "Left out as they have no date: 1 of 2 events.");
}

BOOST_AUTO_TEST_CASE(an_event_at_the_place_in_the_centre_has_it_for_a_party) {
    auto met = event("meet", "2025-02-28", both);
    met.place = 2;
    const auto graph = graph_with({met});
    const auto shapes = shapes_of(draw_lanes(all_of(graph), 2));
    BOOST_TEST(shapes.contains("place:bonn"));
    BOOST_TEST(shapes.at(graph.events[0].id).text == "meet");
}

BOOST_AUTO_TEST_CASE(the_one_asked_for_is_drawn_though_nothing_links_it) {
    const auto graph = graph_with({event("meet", "", both)});
    BOOST_TEST(shapes_of(draw_lanes(all_of(graph), 2)).contains("place:bonn"));
    for (const auto layout : {Layout::network, Layout::ego}) {
        DiagramOptions options;
        options.layout = layout;
        options.centre = 2;
        std::ostringstream out;
        write_dot(all_of(graph), options, out);
        BOOST_TEST(out.str().find("place:bonn") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(periods_stand_in_order_and_longer_ones_first) {
    const auto graph = graph_with({event("meet", "2025-01-01", both), event("agree", "2025", both),
                                   event("meet", "2025-01-02", both)});
    const std::vector<std::string> expected{"2025", "2025-01-01", "2025-01-02"};
    BOOST_TEST(periods_of(draw_lanes(all_of(graph), std::nullopt)) == expected,
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(rings_are_as_far_from_the_centre_as_lines_lead) {
    auto drawing = linked(5, {{1, 0}, {1, 2}, {3, 2}});
    lay_out_ego(drawing);
    const auto height = [&](std::size_t shape) {
        return std::hypot(drawing.shapes[shape].at->x, drawing.shapes[shape].at->y);
    };
    BOOST_TEST(height(0) == 0);
    BOOST_TEST(height(1) < height(2));
    BOOST_TEST(height(2) < height(3));
    BOOST_TEST(height(4) > 0);
}

BOOST_AUTO_TEST_CASE(what_is_linked_to_the_centre_goes_clockwise_from_the_top) {
    auto drawing = linked(5, {{1, 0}, {2, 0}, {3, 0}, {4, 0}});
    lay_out_ego(drawing);
    const auto& shapes = drawing.shapes;
    BOOST_TEST((shapes[1].at->x > 0 && shapes[1].at->y > 0));
    BOOST_TEST((shapes[2].at->x > 0 && shapes[2].at->y < 0));
    BOOST_TEST((shapes[3].at->x < 0 && shapes[3].at->y < 0));
    BOOST_TEST((shapes[4].at->x < 0 && shapes[4].at->y > 0));
}

BOOST_AUTO_TEST_CASE(a_timeline_in_dot_keeps_its_places) {
    const auto graph = graph_with({event("meet", "2025-02-28", both)});
    DiagramOptions options;
    options.layout = Layout::timeline;
    std::ostringstream out;
    write_dot(all_of(graph), options, out);
    BOOST_TEST(out.str().find("layout=nop2") != std::string::npos);
    BOOST_TEST(out.str().find("pos=") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
