#include "extract/article/utf8.h"
#include "extract/derived.h"
#include "extract/extract.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

Article article(const std::string& text) {
    Article article;
    article.id = "a:1";
    article.text = text;
    article.published = parse_date("2025-03-03");
    return article;
}

Extraction read(const std::string& text) {
    return english_extractor(built_in_ontology())(article(text));
}

/// What `text` tells of praise, a type of the user's own that takes so many `parties`.
std::vector<Event> praise(int parties, const std::string& text) {
    const auto ontology = parse_ontology(
        R"({"schema": "dateline-ontology/1", "types": [{"type": "praise", "family": "statement",
            "definition": "One praises another.", "verbs": ["praise"],
            "roles": {"subject": "agent", "object": "target"}, "parties": )" +
            std::to_string(parties) + "}]}",
        "mine.json");
    return english_extractor(ontology)(article(text)).events;
}

/// The code points of `text` in `range`.
std::string cut(const std::string& text, TextRange range) {
    return to_utf8(to_utf32(text).substr(range.start, range.end - range.start));
}

std::string day_or_none(std::optional<Day> day) {
    return day ? to_iso(*day) : "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(rules)

BOOST_AUTO_TEST_CASE(evidence_is_counted_in_code_points) {
    const std::string text = "“Good” — so it was. Baogang Group met Toyota in Tokyo.\n"
                             "宝钢 😀 — Toyota’s café. Siemens visited Apple.";
    const auto extraction = read(text);
    BOOST_REQUIRE(extraction.events.size() == 2U);
    const auto& meet = extraction.events[0].evidence.at(0);
    BOOST_TEST((meet.range == TextRange{20, 54}));
    BOOST_TEST((meet.trigger == TextRange{34, 37}));
    BOOST_TEST(meet.text == "Baogang Group met Toyota in Tokyo.");
    for (const auto& event : extraction.events) {
        const auto& evidence = event.evidence.at(0);
        BOOST_TEST(evidence.article == 0U);
        BOOST_TEST(cut(text, evidence.range) == evidence.text);
    }
    BOOST_TEST(cut(text, extraction.events[1].evidence[0].trigger.value()) == "visited");
}

BOOST_AUTO_TEST_CASE(mentions_are_counted_in_code_points) {
    const std::string text =
        "“Yes” — Officials met Nippon Steel Group at a café. Later Nippon Steel left.";
    for (const auto& entity : read(text).entities) {
        if (entity.name == "Nippon Steel Group") {
            BOOST_REQUIRE(entity.mentions.size() == 2U);
            BOOST_TEST(cut(text, entity.mentions[0].range) == "Nippon Steel Group");
            BOOST_TEST(cut(text, entity.mentions[1].range) == "Nippon Steel");
            return;
        }
    }
    BOOST_TEST(false, "no Nippon Steel Group");
}

BOOST_AUTO_TEST_CASE(entities_have_ids_and_aliases) {
    const auto entities =
        read("Officials met Nippon Steel Group in Tokyo. Later Nippon Steel left.").entities;
    BOOST_REQUIRE(entities.size() == 2U);
    BOOST_TEST(entities[0].id == "org:nippon-steel-group");
    BOOST_TEST(entities[0].aliases == std::vector<std::string>{"Nippon Steel"});
    BOOST_TEST(entities[1].id == "place:tokyo");
}

BOOST_AUTO_TEST_CASE(entities_are_active_on_the_days_of_their_events) {
    const auto entities =
        read("Apple acquired Siemens on March 1, 2025. Apple sued Toyota last week. "
             "They praised Berlin.")
            .entities;
    BOOST_REQUIRE(entities.size() == 4U);
    BOOST_TEST(day_or_none(entities[0].first) == "2025-02-24");
    BOOST_TEST(day_or_none(entities[0].last) == "2025-03-02");
    BOOST_TEST(day_or_none(entities[1].first) == "2025-03-01");
    BOOST_TEST(day_or_none(entities[1].last) == "2025-03-01");
    BOOST_TEST(day_or_none(entities[3].first) == "none");
}

BOOST_AUTO_TEST_CASE(event_has_the_id_of_its_trigger) {
    const auto events = read("Apple met Toyota. On Friday, Apple met Toyota in Tokyo.").events;
    BOOST_REQUIRE(events.size() == 1U);
    BOOST_TEST(events[0].id == event_id("a:1", {6, 9}, "meet"));
}

BOOST_AUTO_TEST_CASE(article_comes_out_as_it_went_in) {
    const auto in = article("Apple met Toyota.");
    BOOST_TEST((english_extractor(built_in_ontology())(in).article == in));
}

BOOST_AUTO_TEST_CASE(text_without_events_has_none) {
    const auto extraction = read("It rained.");
    BOOST_TEST(extraction.entities.empty());
    BOOST_TEST(extraction.events.empty());
    BOOST_TEST(extraction.relations.empty());
    BOOST_TEST(read("").events.empty());
}

BOOST_AUTO_TEST_CASE(ontology_says_what_counts) {
    const auto events = praise(1, "Apple praised Toyota. Apple met Siemens.");
    BOOST_REQUIRE(events.size() == 1U);
    BOOST_TEST(events[0].type == "praise");
}

BOOST_AUTO_TEST_CASE(ontology_says_how_many_parties_it_takes) {
    BOOST_TEST(praise(1, "Siemens praised the plan.").size() == 1U);
    BOOST_TEST(praise(2, "Siemens praised the plan.").empty());
    BOOST_TEST(praise(2, "Apple praised Toyota.").size() == 1U);
}

BOOST_AUTO_TEST_CASE(same_article_gives_the_same_extraction) {
    const std::string text = "Baogang Group Chairman Meng Fanying met Toyota on March 1, 2025.";
    BOOST_TEST((read(text) == read(text)));
}

BOOST_AUTO_TEST_SUITE_END()
