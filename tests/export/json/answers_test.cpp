#include "export/json/answers.h"
#include "tests/graph/build_outline.h"

#include <sstream>

#include <boost/test/unit_test.hpp>
#include <rapidjson/document.h>

using namespace dateline;
using namespace dateline::test;

namespace {

enum : std::uint32_t { baogang, meng };

const KnowledgeGraph graph =
    graph_of({article("a")}, {organization("Baogang"), person("Meng")},
             {event("meet", "2025-02-28", {{baogang, Role::agent}, {meng, Role::partner}})},
             {relation(RelationType::position, meng, baogang, "Chair")});

template <typename Write> rapidjson::Document parse(Write write) {
    std::ostringstream out;
    write(out);
    rapidjson::Document document;
    document.Parse(out.str().c_str());
    BOOST_REQUIRE_MESSAGE(document.IsObject(), out.str());
    BOOST_TEST(document["schema"].GetString() == "dateline/1");
    return document;
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_answers)

BOOST_AUTO_TEST_CASE(a_path_has_its_steps_with_all_that_is_known_of_them) {
    const Path path{{baogang, meng, false, 0, to_number(day("2025-02-28"))},
                    {meng, baogang, true, 0, std::nullopt}};
    const auto json =
        parse([&](std::ostream& out) { write_path(graph, baogang, baogang, true, path, out); });
    BOOST_TEST(json["from"]["name"].GetString() == "Baogang");
    BOOST_TEST(json["in_time_order"].GetBool());
    const auto& steps = json["steps"];
    BOOST_REQUIRE(steps.Size() == 2U);
    BOOST_TEST(steps[0]["day"].GetString() == "2025-02-28");
    BOOST_TEST(steps[0]["event"]["evidence"][0]["text"].GetString() == "So it was.");
    BOOST_TEST(steps[1]["day"].IsNull());
    BOOST_TEST(steps[1]["relation"]["title"].GetString() == "Chair");
}

BOOST_AUTO_TEST_CASE(no_path_is_null_and_no_steps_are_an_empty_list) {
    const auto steps = [&](const std::optional<Path>& path) {
        auto json =
            parse([&](std::ostream& out) { write_path(graph, baogang, meng, false, path, out); });
        return json["steps"].IsNull() ? -1 : static_cast<int>(json["steps"].Size());
    };
    BOOST_TEST(steps(std::nullopt) == -1);
    BOOST_TEST(steps(Path()) == 0);
}

BOOST_AUTO_TEST_CASE(a_ranking_tells_whether_it_is_estimated) {
    const auto json = parse([&](std::ostream& out) {
        write_ranking(graph, {"betweenness", 16, 100}, {{meng, 1e-6}}, 3, out);
    });
    BOOST_TEST(json["estimated"].GetBool());
    BOOST_TEST(json["sources"].GetUint() == 16U);
    BOOST_TEST(json["entities"][0]["kind"].GetString() == "person");
    BOOST_TEST(json["entities"][0]["score"].GetDouble() == 1e-6);
    BOOST_TEST(json["more"].GetUint() == 3U);
}

BOOST_AUTO_TEST_CASE(brokers_and_communities_name_their_entities) {
    const auto brokers = parse([&](std::ostream& out) {
        write_brokers(graph, {{baogang, 3, 7}}, 0, out);
    });
    BOOST_TEST(brokers["brokers"][0]["id"].GetString() == "org:baogang");
    BOOST_TEST(brokers["brokers"][0]["parts"].GetUint() == 3U);
    BOOST_TEST(brokers["brokers"][0]["cut_off"].GetUint() == 7U);
    const auto communities = parse([&](std::ostream& out) {
        write_communities(graph, {{{meng, baogang}}, 0.5}, 1, out);
    });
    BOOST_TEST(communities["communities"][0]["size"].GetUint() == 2U);
    BOOST_TEST(communities["communities"][0]["entities"][0]["name"].GetString() == "Meng");
    BOOST_TEST(communities["modularity"].GetDouble() == 0.5);
}

BOOST_AUTO_TEST_CASE(a_comparison_has_links_with_counts_and_new_roles) {
    ShortComparison comparison;
    comparison.shown.added = {{baogang, meng, 0, 2}};
    comparison.shown.new_roles = {0};
    comparison.more_added = 4;
    const auto json = parse([&](std::ostream& out) { write_comparison(graph, comparison, out); });
    BOOST_TEST(json["new"]["links"][0]["second"]["name"].GetString() == "Meng");
    BOOST_TEST(json["new"]["links"][0]["after"].GetUint() == 2U);
    BOOST_TEST(json["new"]["more"].GetUint() == 4U);
    BOOST_TEST(json["gone"]["links"].Size() == 0U);
    BOOST_TEST(json["new_roles"]["relations"][0]["subject"].GetString() == "person:meng");
}

BOOST_AUTO_TEST_SUITE_END()
