#include "graph/merge/steps.h"
#include "tests/graph/build_values.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// An article that tells of a day without its year.
Extraction waiting(std::chrono::month_day day, std::vector<Entity> entities,
                   std::string_view published = "") {
    auto told = event("meet", "", {{0, Role::agent}});
    told.day_without_year = day;
    return extraction(article("waiting", published), std::move(entities), {told});
}

Extraction telling(const std::string& name, std::string_view published,
                   std::vector<Entity> entities) {
    return extraction(article(name, published), std::move(entities));
}

/// The date of the event of the first of `extractions`, once years are resolved.
std::string date_of_first(std::vector<Extraction> extractions) {
    resolve_years(extractions, resolve_entities(extractions));
    const auto& event = extractions.front().events.front();
    return event.date               ? to_edtf(event.date->date)
           : event.day_without_year ? to_edtf(*event.day_without_year)
                                    : "none";
}

constexpr auto september_5 = std::chrono::September / 5;
constexpr auto february_29 = std::chrono::February / 29;
const auto acme = organization("Acme");
const auto bolt = organization("Bolt");
const auto ann = person("Ann Bee");

} // namespace

BOOST_AUTO_TEST_SUITE(resolving_years)

BOOST_AUTO_TEST_CASE(a_day_gets_the_year_of_articles_on_the_same_entity) {
    std::vector<Extraction> extractions{waiting(september_5, {acme}),
                                        telling("a", "2024-09-10", {acme})};
    resolve_years(extractions, resolve_entities(extractions));
    const auto& event = extractions[0].events[0];
    BOOST_TEST((event.date == on("2024-09-05", Basis::resolved)));
    BOOST_TEST(!event.day_without_year.has_value());
}

BOOST_AUTO_TEST_CASE(a_year_alone_tells_too) {
    BOOST_TEST(date_of_first({waiting(september_5, {acme}), telling("a", "2024", {acme})}) ==
               "2024-09-05");
}

BOOST_AUTO_TEST_CASE(years_that_tie_tell_nothing) {
    BOOST_TEST(date_of_first({waiting(september_5, {acme}), telling("a", "2024-09-10", {acme}),
                              telling("b", "2025-01-02", {acme})}) == "XXXX-09-05");
}

BOOST_AUTO_TEST_CASE(the_most_frequent_year_needs_more_than_half) {
    const auto first = telling("a", "2023-09-10", {acme});
    const auto second = telling("b", "2024-09-10", {acme});
    const auto third = telling("c", "2025-09-10", {acme, bolt});
    const auto both = waiting(september_5, {acme, bolt});
    BOOST_TEST(date_of_first({both, first, second, third}) == "XXXX-09-05"); // 2 of 4
    BOOST_TEST(date_of_first({both, first, third}) == "2025-09-05");         // 2 of 3
}

BOOST_AUTO_TEST_CASE(articles_on_others_tell_nothing) {
    BOOST_TEST(date_of_first({waiting(september_5, {acme}), telling("a", "2024-09-10", {bolt})}) ==
               "XXXX-09-05");
}

BOOST_AUTO_TEST_CASE(articles_on_the_same_place_tell_nothing) {
    const auto cologne = place("Cologne");
    BOOST_TEST(date_of_first({waiting(september_5, {cologne}),
                              telling("a", "2024-09-10", {cologne})}) == "XXXX-09-05");
}

BOOST_AUTO_TEST_CASE(an_article_with_a_day_of_publication_waits_for_no_other) {
    BOOST_TEST(date_of_first({waiting(september_5, {acme}, "2023-01-02"),
                              telling("a", "2024-09-10", {acme})}) == "XXXX-09-05");
}

BOOST_AUTO_TEST_CASE(february_29_is_in_leap_years_only) {
    BOOST_TEST(date_of_first({waiting(february_29, {acme}), telling("a", "2024-03-01", {acme})}) ==
               "2024-02-29");
    BOOST_TEST(date_of_first({waiting(february_29, {acme}), telling("a", "2025-03-01", {acme})}) ==
               "XXXX-02-29");
}

BOOST_AUTO_TEST_CASE(dated_events_keep_their_dates) {
    auto extractions =
        std::vector{waiting(september_5, {acme}), telling("a", "2024-01-02", {acme})};
    extractions[0].events[0].date = on("2020-09-05");
    BOOST_TEST(date_of_first(extractions) == "2020-09-05");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(resolving_entities)

BOOST_AUTO_TEST_CASE(every_entity_of_every_extraction_has_a_group) {
    const auto groups = resolve_entities(
        {telling("a", "", {acme, ann}), telling("b", "", {}), telling("c", "", {ann, bolt, acme})});
    BOOST_REQUIRE(groups.size() == 5);
    BOOST_TEST(groups[0] == groups[4]);
    BOOST_TEST(groups[1] == groups[2]);
    BOOST_TEST(groups[0] != groups[1]);
    BOOST_TEST(groups[3] != groups[0]);
    BOOST_TEST(groups[3] != groups[1]);
}

BOOST_AUTO_TEST_CASE(no_extractions_have_no_groups) {
    BOOST_TEST(resolve_entities({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(grouping_events)

BOOST_AUTO_TEST_CASE(no_events_have_no_groups) {
    BOOST_TEST(group_events({}, {}).empty());
}

BOOST_AUTO_TEST_CASE(reports_of_one_happening_have_one_group) {
    const std::vector<Participant> both{{0, Role::agent}, {1, Role::partner}};
    const auto groups =
        group_events({event("meet", "2025-02-28", both), event("agree", "2025-02-28", both),
                      event("meet", "2025-02-28", both)},
                     {article("a", "2025-03-03")});
    BOOST_REQUIRE(groups.size() == 3);
    BOOST_TEST(groups[0] == groups[2]);
    BOOST_TEST(groups[0] != groups[1]);
}

BOOST_AUTO_TEST_CASE(a_day_without_a_year_is_no_missing_date) {
    const std::vector<Participant> both{{0, Role::agent}, {1, Role::partner}};
    auto told = event("meet", "", both);
    told.day_without_year = september_5;
    const auto groups =
        group_events({event("meet", "2025-02-28", both), told}, {article("a", "2025-03-03")});
    BOOST_TEST(groups[0] != groups[1]);
}

BOOST_AUTO_TEST_SUITE_END()
