#include "graph/evaluate/errors.h"
#include "graph/evaluate/trigger_line.h"
#include "tests/graph/evaluate/small_gold.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

ArticleErrors errors_of(const KnowledgeGraph& graph, const Gold& gold) {
    const std::map<std::string, Gold> golds{{"one", gold}};
    return find_errors(evaluate(graph, golds), golds).at("one");
}

std::string line_of(const std::string& trigger, std::optional<std::uint32_t> line,
                    const std::string& text) {
    auto event = gold_event("meet", "", {{baogang, Role::agent}, {toyota, Role::partner}});
    event.trigger = trigger;
    event.line = line;
    return find_trigger_line(text, small_gold(), event);
}

} // namespace

BOOST_AUTO_TEST_SUITE(finding_errors)

BOOST_AUTO_TEST_CASE(all_that_is_missed_or_false_is_listed) {
    auto graph = small_graph();
    graph.articles[0].text = "On trade\n\nBaogang met its goals.";
    const auto errors = errors_of(graph, small_gold());
    BOOST_TEST((errors.missed_events == std::vector{MissedEvent{{"announce",
                                                                 "",
                                                                 Status::happened,
                                                                 {{"Baogang Group", Role::agent}},
                                                                 "Baogang met its goals."},
                                                                "met",
                                                                false}}));
    BOOST_TEST(
        (errors.false_events ==
         std::vector{FalseEvent{
             {"enact", "", Status::happened, {{"the Baogang", Role::agent}}, "They met."}, 0.75}}));
    BOOST_TEST(
        (errors.missed_entities == std::vector{ListedEntity{Kind::place, "Baotou"},
                                               ListedEntity{Kind::policy, "Paris Agreement"}}));
    BOOST_TEST((errors.false_entities == std::vector{ListedEntity{Kind::organization, "Baotou"},
                                                     ListedEntity{Kind::person, "John Doe"}}));
    BOOST_TEST((errors.missed_relations ==
                std::vector{ListedRelation{RelationType::located_in, "Baogang Group", "Baotou"}}));
    BOOST_TEST((errors.false_relations ==
                std::vector{ListedRelation{RelationType::located_in, "the Baogang", "Baotou"}}));
}

BOOST_AUTO_TEST_CASE(a_perfect_graph_has_no_errors) {
    BOOST_TEST((errors_of(perfect_graph(), small_gold()) == ArticleErrors{}));
}

BOOST_AUTO_TEST_CASE(without_the_article_all_is_missed) {
    auto graph = perfect_graph();
    graph.articles[0].path = "news/two.txt";
    const auto errors = errors_of(graph, small_gold());
    BOOST_TEST(errors.missed_events.size() == 3U);
    BOOST_TEST(errors.missed_events[0].event.sentence == "");
    BOOST_TEST(errors.missed_entities.size() == 5U);
    BOOST_TEST(errors.missed_relations.size() == 2U);
    BOOST_TEST(errors.false_events.empty());
}

BOOST_AUTO_TEST_CASE(the_line_of_a_trigger_is_the_one_that_gold_tells) {
    BOOST_TEST(line_of("met", 2, "A met.\n\nB met.\nBaogang met Toyota.") == "B met.");
}

BOOST_AUTO_TEST_CASE(else_it_is_the_line_with_most_participants_or_the_nearest) {
    const std::string text = "A met.\nBaogang met.\nToyota met Baogang.\nToyota met the Baogang.";
    BOOST_TEST(line_of("met", std::nullopt, text) == "Toyota met Baogang.");
    BOOST_TEST(line_of("met", 7, text) == "Toyota met the Baogang.");
}

BOOST_AUTO_TEST_CASE(a_trigger_is_no_part_of_a_word_unless_nothing_else_fits) {
    BOOST_TEST(line_of("met", std::nullopt, "Toyota metal of Baogang\nThey met") == "They met");
    BOOST_TEST(line_of("sat down", std::nullopt, "They “sat\u00A0Down”") == "They “sat\u00A0Down”");
    BOOST_TEST(line_of("left", std::nullopt, "They met") == "");
    BOOST_TEST(line_of("", std::nullopt, "They met") == "");
    BOOST_TEST(line_of("met", std::nullopt, "") == "");
}

BOOST_AUTO_TEST_SUITE_END()
