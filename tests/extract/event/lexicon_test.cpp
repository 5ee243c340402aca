#include "extract/event/lexicon.h"
#include "tests/extract/event/read_article.h"
#include "tests/extract/event/written_reading.h"
#include "tests/table.h"

#include <sstream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

Frame frame(std::vector<std::string> verbs, std::vector<std::string> nouns) {
    Frame frame;
    frame.verbs = std::move(verbs);
    frame.nouns = std::move(nouns);
    return frame;
}

std::vector<std::string> split(const std::string& list) {
    std::vector<std::string> items;
    std::istringstream in(list);
    for (std::string item; std::getline(in, item, '|');) {
        items.push_back(item);
    }
    return items;
}

/// All that `lexicon` finds, parted by |, behind each the number of its frame if that is not 0.
std::string matches_of(const Reading& reading, const Lexicon& lexicon) {
    std::string line;
    for (std::uint32_t token = 0; token < reading.size(); ++token) {
        for (const auto& [tokens, pattern] : match_lexicon(reading, lexicon, token)) {
            line += (line.empty() ? "" : "|") + std::string(reading.document.words(tokens));
            line += pattern->frame > 0 ? " " + std::to_string(pattern->frame) : "";
        }
    }
    return line;
}

} // namespace

BOOST_AUTO_TEST_SUITE(lexicon)

BOOST_DATA_TEST_CASE(lexicon_finds_words, test::table("extract/event/matches.tsv"), row) {
    const auto lexicon = build_lexicon({{frame(split(row["verbs"]), split(row["nouns"]))}, {}});
    const auto reading = test::read_article(row["text"], "");
    BOOST_TEST(matches_of(reading, lexicon) == row["matches"]);
}

BOOST_AUTO_TEST_CASE(patterns_are_looked_up_by_their_first_word) {
    const auto lexicon = build_lexicon({{frame({"sit down"}, {"phone call"})}, {}});
    BOOST_TEST(lexicon.patterns.size() == 2U);
    BOOST_TEST(lexicon.patterns.at("sit").at(0).rest == std::vector<std::string>{"down"});
    BOOST_TEST(!lexicon.patterns.at("sit").at(0).noun);
    BOOST_TEST(lexicon.patterns.at("phone").at(0).rest == std::vector<std::string>{"call"});
    BOOST_TEST(lexicon.patterns.at("phone").at(0).noun);
}

BOOST_AUTO_TEST_CASE(spaces_and_capitals_of_a_phrase_do_not_matter) {
    const auto lexicon = build_lexicon({{frame({"  Sit   Down ", " "}, {})}, {}});
    BOOST_TEST(lexicon.patterns.size() == 1U);
    BOOST_TEST(lexicon.patterns.at("sit").at(0).rest == std::vector<std::string>{"down"});
}

BOOST_AUTO_TEST_CASE(word_of_two_types_is_found_for_both) {
    const auto lexicon = build_lexicon({{frame({"meet"}, {}), frame({"meet"}, {})}, {}});
    const test::WrittenReading reading("They/2/nsubj met/0/root/VERB/meet", "");
    BOOST_TEST(matches_of(*reading, lexicon) == "met|met 1");
}

BOOST_AUTO_TEST_CASE(each_type_has_its_own_longest_pattern) {
    const auto lexicon = build_lexicon(
        {{frame({"reach", "reach agreement"}, {}), frame({"reach"}, {"agreement"})}, {}});
    const test::WrittenReading reading(
        "They/2/nsubj reached/0/root/VERB/reach an/4/det/DET agreement/2/obj/NOUN", "");
    BOOST_TEST(matches_of(*reading, lexicon) == "reached an agreement|reached 1|agreement 1");
}

BOOST_AUTO_TEST_CASE(words_are_what_the_reader_takes_them_for) {
    const auto lexicon = build_lexicon({{frame({"visit"}, {}), frame({}, {"visit"})}, {}});
    BOOST_TEST(matches_of(*test::WrittenReading("visits/0/root/VERB/visit", ""), lexicon) ==
               "visits");
    BOOST_TEST(matches_of(*test::WrittenReading("visits/0/root/NOUN/visit", ""), lexicon) ==
               "visits 1");
    BOOST_TEST(matches_of(*test::WrittenReading("Visit/0/root/PROPN/Visit", ""), lexicon) ==
               "Visit 1");
    BOOST_TEST(matches_of(*test::WrittenReading("visits/0/root/ADV/visit", ""), lexicon) == "");
}

BOOST_AUTO_TEST_CASE(words_that_the_built_in_type_has_are_learned) {
    auto meet = frame({"meet", "bump into"}, {});
    meet.type.name = "meet";
    auto own = frame({"greet"}, {});
    own.type.name = "own";
    const auto lexicon = build_lexicon({{meet, own}, {}});
    BOOST_TEST(lexicon.patterns.at("meet").at(0).learned);
    BOOST_TEST(!lexicon.patterns.at("bump").at(0).learned);
    BOOST_TEST(!lexicon.patterns.at("greet").at(0).learned);
}

BOOST_AUTO_TEST_CASE(light_verbs_are_those_of_the_ontology) {
    const std::set<std::string, std::less<>> expected{"hold", "make"};
    BOOST_TEST((build_lexicon({{}, {"make", "hold"}}).light_verbs == expected));
}

BOOST_AUTO_TEST_CASE(empty_ontology_finds_nothing) {
    const test::WrittenReading reading("They/2/nsubj met/0/root/VERB/meet", "");
    BOOST_TEST(matches_of(*reading, build_lexicon({})) == "");
}

BOOST_AUTO_TEST_SUITE_END()
