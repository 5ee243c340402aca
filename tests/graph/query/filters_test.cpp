#include "graph/query/filter.h"
#include "graph/vocabulary.h"
#include "tests/graph/build_values.h"
#include "tests/table.h"

#include <iterator>
#include <sstream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

enum : std::uint32_t { baogang, society, meng, li, plan, baotou };

/// What the rows of filters.tsv ask.
KnowledgeGraph sample() {
    auto met = event("meet", "2025-09", {{meng, Role::agent}, {li, Role::partner}});
    met.place = baotou;
    const auto agreed =
        event("agree", "2025-10",
              {{baogang, Role::agent}, {society, Role::partner}, {plan, Role::policy}});
    auto visited = event("meet", "2025-11", {{baogang, Role::agent}, {li, Role::partner}});
    visited.place = baotou;
    auto graph =
        graph_of({article("a")},
                 {organization("Baogang"), organization("Society"), person("Meng"), person("Li"),
                  policy("Plan"), place("Baotou")},
                 {met, with_status(agreed, Status::planned), with_status(visited, Status::denied)},
                 {relation(RelationType::position, meng, baogang, "chair"),
                  relation(RelationType::position, li, society, "president"),
                  relation(RelationType::located_in, baogang, baotou)});
    graph.events[0].id = "met";
    graph.events[1].id = "agreed";
    graph.events[2].id = "visited";
    return graph;
}

std::vector<std::string> words(const std::string& text) {
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

template <typename Enum> std::vector<Enum> enumerators(const std::string& text) {
    std::vector<Enum> values;
    for (const auto& word : words(text)) {
        values.push_back(parse_word<Enum>(word).value());
    }
    return values;
}

Filter filter_of(const Row& row, const KnowledgeGraph& graph) {
    Filter filter;
    filter.types = words(row["types"]);
    filter.statuses = enumerators<Status>(row["statuses"]);
    filter.kinds = enumerators<Kind>(row["kinds"]);
    for (std::uint32_t i = 0; i < graph.entities.size(); ++i) {
        if (graph.entities[i].name == row["around"]) {
            filter.around = i;
        }
    }
    filter.depth = row["depth"].empty() ? 1 : static_cast<unsigned>(std::stoul(row["depth"]));
    return filter;
}

std::string names(const View& view) {
    std::string text;
    for (const auto entity : view.entities) {
        text += (text.empty() ? "" : " ") + view.graph->entities[entity].name;
    }
    return text;
}

/// "met: Meng, Li in Baotou; …"
std::string events(const View& view) {
    std::string text;
    for (const auto index : view.events) {
        const auto& event = view.graph->events[index];
        text += (text.empty() ? "" : "; ") + event.id;
        const char* before = ": ";
        for (const auto& participant : event.participants) {
            text += before + view.graph->entities[participant.entity].name;
            before = ", ";
        }
        if (event.place) {
            text += " in " + view.graph->entities[*event.place].name;
        }
    }
    return text;
}

/// "Meng Baogang; Li Society"
std::string relations(const View& view) {
    std::string text;
    for (const auto index : view.relations) {
        const auto& relation = view.graph->relations[index];
        text += (text.empty() ? "" : "; ") + view.graph->entities[relation.subject].name + " " +
                view.graph->entities[relation.object].name;
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(filters)

BOOST_DATA_TEST_CASE(a_view_holds_what_all_filters_let_through, table("graph/query/filters.tsv"),
                     row) {
    auto graph = sample();
    const auto filter = filter_of(row, graph);
    keep_kinds(graph, filter);
    const auto view = select(graph, filter);
    BOOST_TEST(names(view) == row["entities"]);
    BOOST_TEST(events(view) == row["events"]);
    BOOST_TEST(relations(view) == row["relations"]);
}

BOOST_DATA_TEST_CASE(the_view_is_the_same_before_others_are_taken_out_of_events,
                     table("graph/query/filters.tsv"), row) {
    const auto whole = sample();
    auto kept = whole;
    const auto filter = filter_of(row, whole);
    keep_kinds(kept, filter);
    const auto before = select(whole, filter);
    const auto after = select(kept, filter);
    BOOST_TEST((before.entities == after.entities));
    BOOST_TEST((before.events == after.events));
    BOOST_TEST((before.relations == after.relations));
    BOOST_TEST((before.articles == after.articles));
}

BOOST_AUTO_TEST_CASE(no_kinds_leave_events_as_they_are) {
    auto graph = sample();
    keep_kinds(graph, {});
    BOOST_TEST((graph == sample()));
}

BOOST_AUTO_TEST_SUITE_END()
