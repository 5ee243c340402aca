#include "extract/event/event.h"
#include "extract/extract.h"
#include "extract/vocabulary.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

Extraction read(const std::string& text) {
    static const auto extract = english_extractor(built_in_ontology());
    Article article;
    article.id = "a:1";
    article.text = text;
    article.published = parse_date("2025-03-03");
    return extract(std::move(article));
}

std::string describe(const Event& event, const std::vector<Entity>& entities) {
    auto line = event.type + " " + std::string(to_word(event.status)) + " ";
    line += event.date ? to_edtf(event.date->date) + " " + std::string(to_word(event.date->basis))
                       : "-";
    const char* mark = " ";
    for (const auto& [entity, role] : event.participants) {
        line += mark + std::string(to_word(role)) + "=" + entities[entity].name;
        mark = "; ";
    }
    return event.place ? line + " @" + entities[*event.place].name : line;
}

std::string describe(const Relation& relation, const std::vector<Entity>& entities) {
    return std::string(to_word(relation.type)) + " " + entities[relation.subject].name + " > " +
           entities[relation.object].name + " (" + relation.title + ") " +
           (relation.since ? to_iso(*relation.since) : "") + "/" +
           (relation.until ? to_iso(*relation.until) : "");
}

template <typename Items>
std::string describe_all(const Items& items, const std::vector<Entity>& entities) {
    std::string lines;
    for (const auto& item : items) {
        lines += (lines.empty() ? "" : "|") + describe(item, entities);
    }
    return lines;
}

} // namespace

BOOST_AUTO_TEST_SUITE(event)

BOOST_DATA_TEST_CASE(text_reports_events, test::table("extract/event/events.tsv"), row) {
    const auto extraction = read(row["text"]);
    BOOST_TEST(describe_all(extraction.events, extraction.entities) == row["events"]);
}

BOOST_DATA_TEST_CASE(text_tells_relations, test::table("extract/event/relations.tsv"), row) {
    const auto extraction = read(row["text"]);
    BOOST_TEST(describe_all(extraction.relations, extraction.entities) == row["relations"]);
}

BOOST_AUTO_TEST_CASE(day_whose_year_nothing_tells_is_kept_without_it) {
    Article article;
    article.text = "Apple met Toyota on September 5.";
    const auto extraction = english_extractor(built_in_ontology())(article);
    BOOST_REQUIRE(extraction.events.size() == 1U);
    BOOST_TEST(!extraction.events[0].date.has_value());
    BOOST_TEST((extraction.events[0].day_without_year == std::chrono::September / 5));
}

BOOST_AUTO_TEST_CASE(two_mentions_of_an_event_are_two_pieces_of_evidence) {
    const auto events = read("Apple met Toyota. On Friday, Apple met Toyota in Tokyo.").events;
    BOOST_REQUIRE(events.size() == 1U);
    BOOST_REQUIRE(events[0].evidence.size() == 2U);
    BOOST_TEST(events[0].evidence[0].text == "Apple met Toyota.");
    BOOST_TEST(events[0].evidence[1].text == "On Friday, Apple met Toyota in Tokyo.");
    BOOST_TEST(events[0].sources == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_dated_and_has_two_parties_is_surer) {
    const auto confidence = [](const char* text) { return read(text).events.at(0).confidence; };
    const auto bare = confidence("Siemens acquired Toyota.");
    BOOST_TEST(bare < confidence("Siemens acquired Toyota on March 1, 2025."));
    BOOST_TEST(confidence("Siemens acquired.") < bare);
}

BOOST_DATA_TEST_CASE(confidence_is_a_probability, test::table("extract/event/events.tsv"), row) {
    for (const auto& event : read(row["text"]).events) {
        BOOST_TEST(event.confidence > 0);
        BOOST_TEST(event.confidence < 1);
    }
}

BOOST_AUTO_TEST_CASE(relation_told_twice_is_one_with_two_pieces_of_evidence) {
    const auto relations =
        read("China's Baogang Group grew. Shares of China's Baogang Group fell.").relations;
    BOOST_REQUIRE(relations.size() == 1U);
    BOOST_REQUIRE(relations[0].evidence.size() == 2U);
    BOOST_TEST(relations[0].evidence[0].text == "China's Baogang Group grew.");
    BOOST_TEST(!relations[0].evidence[0].trigger.has_value());
    BOOST_TEST((relations[0].evidence[1].range == TextRange{28, 65}));
}

BOOST_AUTO_TEST_SUITE_END()
