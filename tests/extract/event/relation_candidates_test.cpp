#include "extract/event/relation_candidates.h"
#include "tests/extract/event/written_reading.h"
#include "tests/extract/has_feature.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::has;
using test::WrittenReading;

namespace {

std::string pairs(const WrittenReading& reading, const std::vector<RelationCandidate>& candidates) {
    const auto& all = reading->entities.all;
    std::string line;
    for (const auto& candidate : candidates) {
        line += (line.empty() ? "" : "|") + all[candidate.subject].name + " > " +
                all[candidate.object].name;
    }
    return line;
}

} // namespace

BOOST_AUTO_TEST_SUITE(relation_candidates)

BOOST_DATA_TEST_CASE(entities_may_be_related, test::table("extract/event/related.tsv"), row) {
    const WrittenReading reading(row["tree"], row["names"]);
    BOOST_TEST(pairs(reading, find_relation_candidates(*reading)) == row["pairs"]);
}

BOOST_DATA_TEST_CASE(sentence_gives_title, test::table("extract/event/titles_of_relations.tsv"),
                     row) {
    const WrittenReading reading(row["tree"], "Cook=person|Apple=organization");
    const auto candidates = find_relation_candidates(*reading);
    BOOST_REQUIRE(candidates.size() == 1U);
    const auto title = candidates[0].title;
    BOOST_TEST((title.empty() ? "" : reading->document.words(title)) == row["title"]);
}

BOOST_AUTO_TEST_CASE(title_in_front_of_the_name_comes_first) {
    WrittenReading reading("Apple/7/nmod:poss 's/1/case/PART president/7/compound/NOUN and/5/cc "
                           "executive/3/conj/NOUN chairman/7/compound/NOUN Cook/8/nsubj "
                           "left/0/root/VERB",
                           "Cook=person|Apple=organization");
    reading.change().entities.names.at(1).title = reading.range("chairman");
    const auto candidates = find_relation_candidates(*reading);
    BOOST_REQUIRE(candidates.size() == 1U);
    BOOST_TEST(reading->document.words(candidates[0].title) == "chairman");
}

BOOST_AUTO_TEST_CASE(words_that_stand_for_an_entity_may_tell_a_relation) {
    WrittenReading reading(
        "Cook/2/nsubj spoke/0/root/VERB || He/2/nsubj/PRON runs/0/root/VERB Apple/2/obj",
        "Cook=person|Apple=organization");
    reading.change().referents = {{1, 2, 0, "he"}};
    const auto candidates = find_relation_candidates(*reading);
    BOOST_TEST(pairs(reading, candidates) == "Cook > Apple");
    BOOST_TEST(candidates.at(0).sentence == 1U);
    BOOST_TEST(has(candidates.at(0).features, "via he"));
    BOOST_TEST(has(candidates.at(0).features, "before person organization unnamed"));
}

BOOST_AUTO_TEST_CASE(names_far_from_each_other_are_no_pair) {
    const auto text = [](int between) {
        std::string words = "Cook/2/nsubj left/0/root/VERB";
        for (int i = 0; i < between; ++i) {
            words += " very/2/advmod";
        }
        return words + " Apple/2/obj";
    };
    const char* names = "Cook=person|Apple=organization";
    const WrittenReading near(text(30), names);
    const WrittenReading far(text(40), names);
    BOOST_TEST(find_relation_candidates(*near).size() == 1U);
    BOOST_TEST(find_relation_candidates(*far).empty());
}

BOOST_AUTO_TEST_CASE(long_lists_of_names_tell_no_relations) {
    std::string words = "Cook/2/nsubj left/0/root/VERB";
    for (int i = 0; i < 70; ++i) {
        words += " Apple/2/obj";
    }
    const WrittenReading reading(words, "Cook=person|Apple=organization");
    BOOST_TEST(find_relation_candidates(*reading).empty());
}

BOOST_AUTO_TEST_CASE(candidate_tells_how_its_names_stand_to_each_other) {
    const WrittenReading reading(
        "Cook/7/nsubj ,/4/punct the/4/det chairman/1/appos/NOUN of/6/case/ADP Apple/4/nmod "
        "left/0/root/VERB",
        "Cook=person|Apple=organization");
    const auto features = find_relation_candidates(*reading).at(0).features;
    for (const auto* feature :
         {"person organization", "path appos nmod of", "via name", "object via name",
          "person organization before between chairman", "person organization before gap 4",
          "before person organization", "title before between",
          "title word chairman person organization", "behind title of",
          "person organization in front -", "person organization next left"}) {
        BOOST_TEST_CONTEXT(feature) {
            BOOST_TEST(has(features, feature));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
