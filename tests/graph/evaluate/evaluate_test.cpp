#include "graph/evaluate/evaluate.h"
#include "tests/graph/evaluate/small_gold.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

enum : std::size_t { person_kind, organization_kind, policy_kind, place_kind }; // scored_kinds

Evaluation evaluate_small() {
    static const auto graph = small_graph();
    return evaluate(graph, {{"one", small_gold()}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(evaluating)

BOOST_AUTO_TEST_CASE(entities_match_by_kind_and_name) {
    const auto total = evaluate_small().total;
    // The place Baotou is not mentioned in the article. Spurious is John Doe alone, for Baotou
    // stands in gold with another kind.
    BOOST_TEST((all_entities(total) == EntityCounts{{3, 5, 5}, 1}));
    BOOST_TEST((total.entities[person_kind] == EntityCounts{{1, 2, 1}, 1}));
    BOOST_TEST((total.entities[organization_kind] == EntityCounts{{2, 3, 2}, 0}));
    BOOST_TEST((total.entities[policy_kind] == EntityCounts{{0, 0, 1}, 0}));
    BOOST_TEST((total.entities[place_kind] == EntityCounts{{0, 0, 1}, 0}));
    BOOST_TEST(spurious_precision(all_entities(total)) == 75);
}

BOOST_AUTO_TEST_CASE(events_match_strictly_by_type_date_and_most_participants) {
    // The meeting shares two of three participants with that of gold; what no article says does
    // not count.
    BOOST_TEST((evaluate_small().total.strict == EventCounts{{1, 3, 3}, {1, 2}}));
}

BOOST_AUTO_TEST_CASE(events_match_leniently_by_family_time_and_a_participant) {
    // Cooperation in 2025 is of the family of the agreement in 2025-03.
    const auto total = evaluate_small().total;
    BOOST_TEST((total.lenient == EventCounts{{2, 3, 3}, {2, 2}}));
    // 2025 is coarser than 2025-03, so not right.
    BOOST_TEST((total.dates == Share{1, 2}));
    BOOST_TEST((total.dated == Share{1, 2}));
    BOOST_TEST((total.status == Share{2, 2}));
}

BOOST_AUTO_TEST_CASE(who_met_whom_counts_pairs) {
    // Gold: Baogang and Meng, Baogang and Toyota, Meng and Toyota. Found: Baogang and Toyota, and
    // both with John Doe.
    BOOST_TEST((evaluate_small().total.meetings == Tally{1, 3, 3}));
}

BOOST_AUTO_TEST_CASE(relations_match_through_their_entities) {
    BOOST_TEST((evaluate_small().total.relations == Tally{1, 2, 2}));
    const auto evaluation = evaluate_small();
    const auto& score = evaluation.articles.at("one");
    BOOST_TEST((score.missed_relations == std::vector<std::uint32_t>{1}));
    BOOST_TEST((score.false_relations == std::vector<std::uint32_t>{1}));
}

BOOST_AUTO_TEST_CASE(gold_without_an_article_is_missed) {
    const auto graph = small_graph();
    const auto evaluation = evaluate(graph, {{"one", small_gold()}, {"two", small_gold()}});
    BOOST_TEST((evaluation.missing == std::vector<std::string>{"two"}));
    BOOST_TEST((all_entities(evaluation.total) == EntityCounts{{3, 5, 10}, 1}));
    BOOST_TEST((evaluation.total.lenient == EventCounts{{2, 3, 6}, {2, 4}}));
    BOOST_TEST((evaluation.articles.at("two").counts.meetings == Tally{0, 0, 3}));
}

BOOST_AUTO_TEST_CASE(an_article_without_gold_is_left_out) {
    const auto graph = small_graph();
    const auto evaluation = evaluate(graph, {{"two", small_gold()}});
    BOOST_TEST((all_entities(evaluation.total) == EntityCounts{{0, 0, 5}, 0}));
    BOOST_TEST(evaluation.articles.size() == 1U);
}

BOOST_AUTO_TEST_CASE(gold_itself_is_all_right) {
    const auto graph = perfect_graph();
    const auto total = evaluate(graph, {{"one", small_gold()}}).total;
    BOOST_TEST((all_entities(total) == EntityCounts{{5, 5, 5}, 0}));
    BOOST_TEST((total.strict == EventCounts{{3, 3, 3}, {2, 2}}));
    BOOST_TEST((total.lenient == total.strict));
    BOOST_TEST((total.meetings == Tally{3, 3, 3}));
    BOOST_TEST((total.relations == Tally{2, 2, 2}));
    BOOST_TEST((total.dates == Share{3, 3}));
    BOOST_TEST((total.dated == Share{2, 2}));
}

BOOST_AUTO_TEST_CASE(participants_that_the_article_does_not_mention_are_left_out) {
    auto graph = small_graph();
    graph.entities[john].mentions.clear();
    const auto total = evaluate(graph, {{"one", small_gold()}}).total;
    BOOST_TEST((total.meetings == Tally{1, 1, 3}));
}

BOOST_AUTO_TEST_CASE(a_meeting_told_with_two_dates_counts_twice) {
    auto gold = small_gold();
    gold.events = {gold_event("meet", "2025-02", {{baogang, Role::agent}, {toyota, Role::partner}}),
                   gold_event("meet", "2025-04", {{baogang, Role::agent}, {toyota, Role::partner}}),
                   gold_event("meet", "", {{baogang, Role::subject}, {toyota, Role::partner}})};
    auto graph = perfect_graph();
    graph.events = {event("meet", "", {{baogang, Role::agent}, {toyota, Role::attendee}}),
                    event("meet", "2025-04-03", {{baogang, Role::target}, {toyota, Role::agent}}),
                    event("meet", "2026", {{baogang, Role::agent}, {toyota, Role::agent}})};
    // April is told; the meeting of an unknown day may be that of February; 2026 is none of them.
    BOOST_TEST((evaluate(graph, {{"one", gold}}).total.meetings == Tally{2, 3, 2}));
}

BOOST_AUTO_TEST_CASE(the_words_of_gold_decide_between_equals) {
    auto gold = small_gold();
    const std::vector<Participant> who{{baogang, Role::agent}};
    gold.events = {gold_event("announce", "", who), gold_event("announce", "", who)};
    gold.events[1].trigger = "said it would";
    gold.events[1].status = Status::planned;
    auto graph = perfect_graph();
    graph.events = {event("announce", "", who, "Baogang said it would build."),
                    event("announce", "", who, "They met.")};
    graph.events[0].status = Status::planned;
    BOOST_TEST((evaluate(graph, {{"one", gold}}).total.status == Share{2, 2}));
}

BOOST_AUTO_TEST_CASE(confidence_is_held_against_what_is_right) {
    auto graph = small_graph();
    graph.events[0].confidence = 1;
    graph.events[1].confidence = 0;
    graph.events[2].confidence = 0.95;
    const auto bins = evaluate(graph, {{"one", small_gold()}}).calibration;
    BOOST_TEST((bins.front() == ConfidenceBin{1, 0, 0}));
    BOOST_TEST((bins.back() == ConfidenceBin{2, 1, 2}));
    BOOST_TEST((bins[7] == ConfidenceBin{}));
}

BOOST_AUTO_TEST_SUITE_END()
