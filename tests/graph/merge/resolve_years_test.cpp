#include "tests/graph/merge/merged_graph.h"

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

/// The date of the only event.
std::string date_of_the_event(std::vector<Extraction> extractions) {
    const auto graph = merged(std::move(extractions));
    BOOST_REQUIRE(graph.events.size() == 1);
    const auto& event = graph.events.front();
    return event.date               ? to_edtf(event.date->date)
           : event.day_without_year ? to_edtf(*event.day_without_year)
                                    : "none";
}

constexpr auto september_5 = std::chrono::September / 5;
constexpr auto february_29 = std::chrono::February / 29;
const auto acme = organization("Acme");
const auto bolt = organization("Bolt");

} // namespace

BOOST_AUTO_TEST_SUITE(resolving_years)

BOOST_AUTO_TEST_CASE(a_day_gets_the_year_of_articles_on_the_same_entity) {
    const auto graph = merged({waiting(september_5, {acme}), telling("a", "2024-09-10", {acme})});
    BOOST_TEST((graph.events.at(0).date == on("2024-09-05", Basis::resolved)));
    BOOST_TEST(!graph.events.at(0).day_without_year.has_value());
}

BOOST_AUTO_TEST_CASE(a_year_alone_tells_too) {
    BOOST_TEST(date_of_the_event({waiting(september_5, {acme}), telling("a", "2024", {acme})}) ==
               "2024-09-05");
}

BOOST_AUTO_TEST_CASE(another_name_of_the_entity_tells_too) {
    const auto named = telling("a", "2024-09-10", {organization("ACME Co., Ltd.")});
    BOOST_TEST(date_of_the_event({waiting(september_5, {acme}), named}) == "2024-09-05");
}

BOOST_AUTO_TEST_CASE(years_that_tie_tell_nothing) {
    BOOST_TEST(date_of_the_event({waiting(september_5, {acme}), telling("a", "2024-09-10", {acme}),
                                  telling("b", "2025-01-02", {acme})}) == "XXXX-09-05");
}

BOOST_AUTO_TEST_CASE(the_most_frequent_year_needs_more_than_half) {
    const auto first = telling("a", "2023-09-10", {acme});
    const auto second = telling("b", "2024-09-10", {acme});
    const auto third = telling("c", "2025-09-10", {acme, bolt});
    const auto both = waiting(september_5, {acme, bolt});
    BOOST_TEST(date_of_the_event({both, first, second, third}) == "XXXX-09-05"); // 2 of 4
    BOOST_TEST(date_of_the_event({both, first, third}) == "2025-09-05");         // 2 of 3
}

BOOST_AUTO_TEST_CASE(articles_on_others_tell_nothing) {
    BOOST_TEST(date_of_the_event({waiting(september_5, {acme}),
                                  telling("a", "2024-09-10", {bolt})}) == "XXXX-09-05");
}

BOOST_AUTO_TEST_CASE(articles_on_the_same_place_tell_nothing) {
    const auto cologne = place("Cologne");
    BOOST_TEST(date_of_the_event({waiting(september_5, {cologne}),
                                  telling("a", "2024-09-10", {cologne})}) == "XXXX-09-05");
}

BOOST_AUTO_TEST_CASE(an_article_with_a_day_of_publication_waits_for_no_other) {
    BOOST_TEST(date_of_the_event({waiting(september_5, {acme}, "2023-01-02"),
                                  telling("a", "2024-09-10", {acme})}) == "XXXX-09-05");
}

BOOST_AUTO_TEST_CASE(february_29_is_in_leap_years_only) {
    BOOST_TEST(date_of_the_event({waiting(february_29, {acme}),
                                  telling("a", "2024-03-01", {acme})}) == "2024-02-29");
    BOOST_TEST(date_of_the_event({waiting(february_29, {acme}),
                                  telling("a", "2025-03-01", {acme})}) == "XXXX-02-29");
}

BOOST_AUTO_TEST_CASE(dated_events_keep_their_dates) {
    auto dated = waiting(september_5, {acme});
    dated.events[0].date = on("2020-09-05");
    BOOST_TEST(date_of_the_event({dated, telling("a", "2024-01-02", {acme})}) == "2020-09-05");
}

BOOST_AUTO_TEST_CASE(a_day_with_its_year_from_others_joins_reports_of_that_day) {
    auto told = event("meet", "", {{0, Role::agent}, {1, Role::partner}});
    told.day_without_year = september_5;
    const auto graph =
        merged({extraction(article("waiting"), {acme, bolt}, {told}),
                extraction(article("a", "2024-09-10"), {acme, bolt},
                           {event("meet", "2024-09-05", {{0, Role::agent}, {1, Role::partner}})})});
    BOOST_REQUIRE(graph.events.size() == 1);
    BOOST_TEST(graph.events[0].evidence.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
