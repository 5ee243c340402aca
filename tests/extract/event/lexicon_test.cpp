#include "extract/event/lexicon.h"
#include "tests/table.h"

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

std::string name_of(Form form) {
    constexpr const char* names[] = {"base", "third_person",    "present_participle",
                                     "past", "past_participle", "noun"};
    return names[static_cast<std::size_t>(form)];
}

} // namespace

BOOST_AUTO_TEST_SUITE(lexicon)

BOOST_DATA_TEST_CASE(verb_is_found_in_all_its_forms, test::table("extract/event/forms.tsv"), row) {
    std::string forms;
    for (const auto& [word, patterns] : build_lexicon({{frame({row["verb"]}, {})}, {}}).patterns) {
        for (const auto& pattern : patterns) {
            forms += (forms.empty() ? "" : " ") + word + "/" + name_of(pattern.form);
        }
    }
    BOOST_TEST(forms == row["forms"]);
}

BOOST_AUTO_TEST_CASE(only_the_first_word_of_a_verb_changes) {
    const auto lexicon = build_lexicon({{frame({"sit down"}, {})}, {}});
    const auto& patterns = lexicon.find("sat");
    BOOST_REQUIRE(patterns.size() == 1U);
    BOOST_TEST(patterns[0].rest == std::vector<std::string>{"down"});
    BOOST_TEST((patterns[0].form == Form::past));
    BOOST_TEST(lexicon.find("down").empty());
}

BOOST_AUTO_TEST_CASE(noun_is_found_in_singular_and_plural) {
    const auto lexicon = build_lexicon({{frame({}, {"agency", "phone call", "clash"})}, {}});
    for (const auto* word : {"agency", "agencies", "phone", "clash", "clashes"}) {
        BOOST_TEST_CONTEXT(word) {
            BOOST_TEST(!lexicon.find(word).empty());
        }
    }
    BOOST_REQUIRE(lexicon.find("phone").size() == 2U);
    BOOST_TEST(lexicon.find("phone")[0].rest == std::vector<std::string>{"call"});
    BOOST_TEST(lexicon.find("phone")[1].rest == std::vector<std::string>{"calls"});
    BOOST_TEST((lexicon.find("clash")[0].form == Form::noun));
}

BOOST_AUTO_TEST_CASE(word_of_two_types_has_patterns_of_both) {
    const auto lexicon = build_lexicon({{frame({"meet"}, {}), frame({"meet"}, {})}, {}});
    BOOST_REQUIRE(lexicon.find("met").size() == 2U);
    BOOST_TEST(lexicon.find("met")[0].frame == 0U);
    BOOST_TEST(lexicon.find("met")[1].frame == 1U);
}

BOOST_AUTO_TEST_CASE(light_verbs_are_known_in_all_their_forms) {
    const auto lexicon = build_lexicon({{}, {"hold", "make"}});
    const std::set<std::string, std::less<>> expected{"hold", "holds", "holding", "held",
                                                      "make", "makes", "making",  "made"};
    BOOST_TEST((lexicon.light_verbs == expected));
}

BOOST_AUTO_TEST_CASE(other_words_have_no_patterns) {
    const auto lexicon = build_lexicon({{frame({"meet"}, {})}, {}});
    BOOST_TEST(lexicon.find("meat").empty());
    BOOST_TEST(lexicon.find("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
