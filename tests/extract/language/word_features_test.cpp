#include "extract/language/word_features.h"

#include <numeric>
#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

bool same(const WordFeatures& a, const WordFeatures& b) {
    return a.spelling == b.spelling && a.form == b.form && a.pattern == b.pattern;
}

bool same_form(std::string_view a, std::string_view b) {
    return word_features(a).form == word_features(b).form;
}
bool same_pattern(std::string_view a, std::string_view b) {
    return word_features(a).pattern == word_features(b).pattern;
}
std::uint32_t shape(std::string_view word) {
    return word_features(word).spelling.back();
}
std::uint32_t ending(std::string_view word, std::size_t letters) {
    return word_features(word).spelling[letters - 1];
}
std::uint32_t beginning(std::string_view word, std::size_t letters) {
    return word_features(word).spelling[letters + 3];
}

const std::string odd_words[] = {"",
                                 "a",
                                 std::string(63, 'a') + "é",
                                 std::string(100'000, 'x'),
                                 "\xFF",
                                 "\x80\x80\x80\x80\x80",
                                 "\xC3",
                                 "a\xC3",
                                 "\xE4\xB8",
                                 "\xF0\x9F\x98\x80",
                                 std::string("\0\0", 2)};

} // namespace

BOOST_AUTO_TEST_SUITE(word_features)

BOOST_AUTO_TEST_CASE(same_form_has_same_features) {
    for (const std::string word : {"Minister", "met", "2025", "U.S.", "São"}) {
        BOOST_TEST(same(dateline::word_features(word), dateline::word_features(std::string(word))));
    }
}

BOOST_AUTO_TEST_CASE(other_words_have_another_form) {
    BOOST_TEST(!same_form("meet", "met"));
    BOOST_TEST(!same_form("2024", "2025"));
    BOOST_TEST(!same_form("resume", "résumé"));
}

BOOST_AUTO_TEST_CASE(case_is_folded_in_the_form_but_not_in_the_shape) {
    BOOST_TEST(same_form("TOYOTA", "toyota"));
    BOOST_TEST(same_form("Toyota", "toyota"));
    BOOST_TEST(shape("TOYOTA") != shape("toyota"));
    BOOST_TEST(shape("Toyota") != shape("toyota"));
    BOOST_TEST(shape("Toyota") != shape("TOYOTA"));
}

BOOST_AUTO_TEST_CASE(latin_letters_are_folded) {
    BOOST_TEST(same_form("É", "é"));
    BOOST_TEST(same_form("ÉLYSÉE", "élysée"));
    BOOST_TEST(same_form("ÀÖØÞ", "àöøþ"));
    BOOST_TEST(!same_form("é", "è"));
}

BOOST_AUTO_TEST_CASE(digits_are_folded_in_the_pattern) {
    BOOST_TEST(same_pattern("2024", "1999"));
    BOOST_TEST(same_pattern("14TH", "25th"));
    BOOST_TEST(!same_pattern("2024", "202"));
    BOOST_TEST(same_form("word", "Word"));
    BOOST_TEST(dateline::word_features("word").form == dateline::word_features("word").pattern);
}

BOOST_AUTO_TEST_CASE(shape_counts_no_further_than_two) {
    BOOST_TEST(shape("Toyota") == shape("Nissan"));
    BOOST_TEST(shape("Toyota") == shape("Kia"));
    BOOST_TEST(shape("2024") == shape("19"));
    BOOST_TEST(shape("U.S.") == shape("E.U."));
    BOOST_TEST(shape("12.5") != shape("12,5"));
}

BOOST_AUTO_TEST_CASE(beginnings_and_endings_count_characters) {
    BOOST_TEST(ending("walked", 2) == ending("talked", 2));
    BOOST_TEST(ending("walked", 4) == ending("talked", 4));
    BOOST_TEST(ending("walked", 4) != ending("walker", 4));
    BOOST_TEST(ending("café", 1) == ending("né", 1));
    BOOST_TEST(beginning("éa", 1) == beginning("éb", 1));
    BOOST_TEST(beginning("Rework", 2) == beginning("REDO", 2));
    BOOST_TEST(beginning("日本", 1) == beginning("日曜", 1));
    // A shorter word is its own beginning and ending.
    BOOST_TEST(ending("at", 2) - ending("at", 1) != 0U);
}

BOOST_AUTO_TEST_CASE(of_a_long_word_the_beginning_counts) {
    const std::string longest(64, 'a');
    BOOST_TEST(same(dateline::word_features(longest), dateline::word_features(longest + "bcd")));
    BOOST_TEST(!same_form(longest, longest.substr(1)));
}

BOOST_DATA_TEST_CASE(rows_lie_in_their_tables, data::make(odd_words), word) {
    const auto features = dateline::word_features(word);
    std::uint32_t first = 0;
    for (std::size_t i = 0; i < spelling_sizes.size(); ++i) {
        BOOST_TEST(features.spelling[i] >= first);
        first += spelling_sizes[i];
        BOOST_TEST(features.spelling[i] < first);
    }
    BOOST_TEST(same(features, dateline::word_features(std::string(word))));
}

BOOST_AUTO_TEST_SUITE_END()
