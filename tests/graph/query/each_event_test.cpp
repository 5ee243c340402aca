#include "graph/query/each_event.h"
#include "tests/graph/build_values.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// As many events, each told by a sentence that is its number.
KnowledgeGraph numbered(std::size_t size) {
    std::vector<Event> events;
    for (std::size_t i = 0; i < size; ++i) {
        events.push_back(event("meet", "", {{0, Role::agent}}, std::to_string(i)));
    }
    return graph_of({article("a")}, {organization("Acme")}, events);
}

KnowledgeGraph without_evidence(KnowledgeGraph graph) {
    for (auto& event : graph.events) {
        event.evidence.clear();
    }
    return graph;
}

std::vector<Event> visited(const View& view, const std::vector<std::uint32_t>& places) {
    std::vector<Event> events;
    for_each_event(view, places, [&](const Event& event) { events.push_back(event); });
    return events;
}

} // namespace

BOOST_AUTO_TEST_SUITE(each_event)

BOOST_AUTO_TEST_CASE(events_are_visited_as_the_graph_has_them) {
    const auto graph = numbered(3);
    const auto events = visited(all_of(graph), {0, 2});
    BOOST_TEST((events == std::vector<Event>{graph.events[0], graph.events[2]}));
}

BOOST_AUTO_TEST_CASE(evidence_that_a_graph_is_without_is_brought) {
    const auto whole = numbered(2500);
    const auto graph = without_evidence(whole);
    auto view = all_of(graph);
    std::size_t most = 0;
    view.read_sentences = [&](const KnowledgeGraph&, std::span<const std::uint32_t> places,
                              std::span<Event> events) {
        BOOST_TEST(places.size() == events.size());
        most = std::max(most, events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            events[i].evidence = {evidence(std::to_string(places[i]))};
        }
    };
    BOOST_TEST((visited(view, view.events) == whole.events));
    BOOST_TEST(most < whole.events.size()); // never all at once
    BOOST_TEST((visited(view, {2400}) == std::vector<Event>{whole.events[2400]}));
    BOOST_TEST(visited(view, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
