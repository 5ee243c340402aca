#include "graph/query/find_entity.h"
#include "tests/graph/build_values.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

enum : std::uint32_t { baogang, apple, peru, washington, washington_state, meng, alpha };

const KnowledgeGraph graph =
    graph_of({article("a")},
             {organization("Baogang Group", {"Baogang", "包钢集团"}),
              organization("Apple", {"Alpha"}), place("Perú"), place("Washington"),
              place("Washington"), person("Мэн Фаньин"), organization("Alpha")},
             {event("meet", "2025-02-28", {{baogang, Role::agent}}),
              event("agree", "2025-02-28", {{apple, Role::agent}})});

using Found = std::vector<std::uint32_t>;
using Names = std::vector<std::string>;
constexpr auto each = boost::test_tools::per_element();

} // namespace

BOOST_AUTO_TEST_SUITE(finding_entities)

BOOST_AUTO_TEST_CASE(an_entity_is_found_by_id_name_and_alias) {
    for (const auto* name : {"org:baogang-group", "Baogang Group", "Baogang", "包钢集团"}) {
        BOOST_TEST(find_entities(graph, name) == Found({baogang}), each);
    }
}

BOOST_AUTO_TEST_CASE(case_does_not_matter_in_any_script) {
    for (const auto* name : {"ORG:BAOGANG-GROUP", "baogang GROUP", "bAOGANG"}) {
        BOOST_TEST(find_entities(graph, name) == Found({baogang}), each);
    }
    BOOST_TEST(find_entities(graph, "МЭН фаньин") == Found({meng}), each);
    BOOST_TEST(find_entities(graph, "PERÚ") == Found({peru}), each);
}

BOOST_AUTO_TEST_CASE(a_name_counts_before_an_alias) {
    BOOST_TEST(find_entities(graph, "alpha") == Found({alpha}), each);
}

BOOST_AUTO_TEST_CASE(all_that_have_the_name_are_found) {
    BOOST_TEST(find_entities(graph, "washington") == Found({washington, washington_state}), each);
}

BOOST_AUTO_TEST_CASE(part_of_a_name_is_no_name) {
    for (const auto* name : {"Group", "Bao", "", " ", "Baogang ", "\xff"}) {
        BOOST_TEST(find_entities(graph, name).empty(), name);
    }
}

BOOST_AUTO_TEST_CASE(a_search_finds_parts_of_names_aliases_and_ids) {
    BOOST_TEST(search_entities(graph, "GROUP") == Found({baogang}), each);
    BOOST_TEST(search_entities(graph, "钢集") == Found({baogang}), each);
    BOOST_TEST(search_entities(graph, "alph") == Found({apple, alpha}), each);
    BOOST_TEST(search_entities(graph, "place:") == Found({peru, washington, washington_state}),
               each);
    BOOST_TEST(search_entities(graph, "ФАНЬ") == Found({meng}), each);
    BOOST_TEST(search_entities(graph, "nobody").empty());
}

BOOST_AUTO_TEST_CASE(an_empty_search_finds_all) {
    BOOST_TEST(search_entities(graph, "").size() == graph.entities.size());
}

BOOST_AUTO_TEST_CASE(the_nearest_names_come_likest_first) {
    BOOST_TEST(nearest_names(graph, "Baogan") == Names({"Baogang"}), each);
    BOOST_TEST(nearest_names(graph, "baogang grup") == Names({"Baogang Group"}), each);
    BOOST_TEST(nearest_names(graph, "alpla") == Names({"Alpha"}), each);
    BOOST_TEST(nearest_names(graph, "Мен Фаньин") == Names({"Мэн Фаньин"}), each);
}

BOOST_AUTO_TEST_CASE(a_name_like_none_has_no_nearest) {
    BOOST_TEST(nearest_names(graph, "Volkswagen").empty());
    BOOST_TEST(nearest_names(graph, "").empty());
}

BOOST_AUTO_TEST_CASE(at_most_a_third_of_the_letters_may_differ) {
    const auto six = graph_of({}, {organization("abcdef")}, {});
    BOOST_TEST(nearest_names(six, "abcdxy") == Names({"abcdef"}), each);
    BOOST_TEST(nearest_names(six, "abcxyz").empty());
}

BOOST_AUTO_TEST_CASE(at_most_three_names_are_near) {
    const auto many = graph_of({},
                               {organization("abcd1"), organization("abcd2"), organization("abcd3"),
                                organization("abcd4")},
                               {});
    BOOST_TEST(nearest_names(many, "abcd") == Names({"abcd1", "abcd2", "abcd3"}), each);
}

BOOST_AUTO_TEST_CASE(an_event_is_found_by_its_id) {
    BOOST_TEST((find_event(graph, graph.events[1].id) == 1U));
    BOOST_TEST(!find_event(graph, "ev:000000000000").has_value());
    BOOST_TEST(!find_event(graph, "").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
