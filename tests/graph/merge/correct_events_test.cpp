#include "tests/graph/merge/merged_graph.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// An article that reports a meeting of Acme and Bolt.
Extraction report(const std::string& name, std::string_view published, std::string_view when) {
    return extraction(article(name, published), {organization("Acme"), organization("Bolt")},
                      {event("meet", when, {{0, Role::agent}, {1, Role::partner}})});
}

Anchor reported_in(const Extraction& report) {
    return {report.events.at(0).id, Kind::organization, "", report.article.id};
}

const auto first = report("first", "2025-03-01", "2025-02-28");
const auto second = report("second", "2025-03-02", "2025-02-28");
const auto other_day = report("other_day", "2025-03-02", "2025-02-27");

/// Reports that came later, of the same day as the first and of another.
const std::vector<Extraction> later{report("later1", "2025-03-05", "2025-02-28"),
                                    report("later2", "2025-03-05", "2025-02-27"),
                                    report("later3", "2025-03-05", "2025-01-15")};

std::vector<Extraction> with_later(std::vector<Extraction> articles) {
    articles.insert(articles.end(), later.begin(), later.end());
    return articles;
}

/// Whether one event has the evidence of both articles.
bool tell_of_one(const KnowledgeGraph& graph, const Extraction& a, const Extraction& b) {
    const auto quotes = [&](const Event& event, const Extraction& from) {
        return std::any_of(event.evidence.begin(), event.evidence.end(), [&](const Evidence& said) {
            return graph.articles[said.article].id == from.article.id;
        });
    };
    return std::any_of(graph.events.begin(), graph.events.end(),
                       [&](const Event& event) { return quotes(event, a) && quotes(event, b); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(corrected_events)

BOOST_AUTO_TEST_CASE(two_that_an_analyst_merges_are_one) {
    const Corrections corrections{
        {1, CorrectionAction::merge, reported_in(first), reported_in(other_day), ""}};
    BOOST_TEST(!tell_of_one(merged({first, other_day}), first, other_day));
    const auto graph = merged({first, other_day}, corrections);
    BOOST_TEST(graph.events.size() == 1U);
    BOOST_TEST(graph.conflicts.empty());
    BOOST_TEST(tell_of_one(graph, first, other_day));
    BOOST_TEST(tell_of_one(merged(with_later({first, other_day}), corrections), first, other_day));
}

BOOST_AUTO_TEST_CASE(a_day_without_a_year_gives_way_to_the_date_of_the_other) {
    auto without_year = report("early", "2025-03-01", "");
    without_year.events[0].day_without_year = std::chrono::February / 28;
    const auto graph =
        merged({without_year, second},
               {{1, CorrectionAction::merge, reported_in(without_year), reported_in(second), ""}});
    BOOST_REQUIRE(graph.events.size() == 1);
    BOOST_TEST((graph.events[0].date == on("2025-02-28")));
    BOOST_TEST(!graph.events[0].day_without_year.has_value());
}

BOOST_AUTO_TEST_CASE(the_report_that_is_split_off_is_another_event) {
    const Corrections corrections{
        {1, CorrectionAction::split, reported_in(first), reported_in(second), ""}};
    BOOST_TEST(tell_of_one(merged({first, second}), first, second));
    for (const auto& articles : {std::vector{first, second}, with_later({first, second})}) {
        const auto graph = merged(articles, corrections);
        for (const auto& article : articles) {
            BOOST_TEST(tell_of_one(graph, second, article) ==
                       (article.article.id == second.article.id));
        }
    }
    BOOST_TEST(tell_of_one(merged(with_later({first, second}), corrections), first, later[0]));
}

BOOST_AUTO_TEST_CASE(two_that_an_analyst_keeps_apart_are_two) {
    const Corrections corrections{
        {1, CorrectionAction::keep, reported_in(first), reported_in(second), ""}};
    for (const auto& articles : {std::vector{first, second}, with_later({first, second})}) {
        BOOST_TEST(!tell_of_one(merged(articles, corrections), first, second));
    }
}

BOOST_AUTO_TEST_CASE(a_dropped_event_is_left_out_with_all_its_reports) {
    const Corrections corrections{{1, CorrectionAction::drop, reported_in(second), {}, ""}};
    const auto graph = merged({first, second, other_day}, corrections);
    BOOST_REQUIRE(graph.events.size() == 1);
    BOOST_TEST(tell_of_one(graph, other_day, other_day));
    BOOST_TEST(graph.conflicts.empty());
    const auto more = merged(with_later({first, second, other_day}), corrections);
    BOOST_TEST(!tell_of_one(more, later[0], later[0]));
    BOOST_TEST(tell_of_one(more, later[1], other_day));
    BOOST_TEST(tell_of_one(more, later[2], later[2]));
}

BOOST_AUTO_TEST_CASE(an_event_that_is_kept_is_sure) {
    const Corrections corrections{{1, CorrectionAction::keep, reported_in(second), {}, ""}};
    const auto graph = merged(with_later({first, second}), corrections);
    BOOST_REQUIRE(graph.events.size() == 3);
    for (const auto& event : graph.events) {
        BOOST_TEST(event.confidence == (event.date == on("2025-02-28") ? 1.0 : 0.75));
    }
}

BOOST_AUTO_TEST_CASE(a_correction_left_out_leaves_no_trace) {
    const Corrections corrections{
        {1, CorrectionAction::merge, reported_in(first), reported_in(other_day), ""},
        {2, CorrectionAction::keep, reported_in(first), {}, ""}};
    const auto kept = merged({first, other_day}, {corrections[1]});
    BOOST_TEST(kept.events.size() == 2U);
    BOOST_TEST((merged({first, other_day}, corrections) != kept));
    BOOST_TEST((merged({first, other_day}, {}) != kept));
}

BOOST_AUTO_TEST_CASE(corrections_of_what_nobody_reports_do_nothing) {
    Corrections corrections;
    for (const auto action : {CorrectionAction::merge, CorrectionAction::split,
                              CorrectionAction::drop, CorrectionAction::keep}) {
        corrections.push_back({1, action, reported_in(later[0]), reported_in(later[1]), ""});
    }
    BOOST_TEST((merged({first, second}, corrections) == merged({first, second})));
}

BOOST_AUTO_TEST_SUITE_END()
