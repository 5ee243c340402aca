#include "extract/article/fingerprint.h"

#include <string>

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

std::size_t common_places(std::string_view a, std::string_view b) {
    const auto of_a = fingerprint_of(a);
    const auto of_b = fingerprint_of(b);
    std::size_t common = 0;
    for (std::size_t i = 0; i < of_a.size(); ++i) {
        common += of_a[i] == of_b[i];
    }
    return common;
}

/// `count` words that begin with `letter`, each another.
std::string words(char letter, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += letter + std::to_string(i) + " ";
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(fingerprint)

BOOST_AUTO_TEST_CASE(less_than_three_words_have_none) {
    for (const auto* text : {"", "…", "one", "one two", "  one, two.  "}) {
        BOOST_TEST((fingerprint_of(text) == Fingerprint{}), text);
    }
    BOOST_TEST((fingerprint_of("one two three") != Fingerprint{}));
}

BOOST_AUTO_TEST_CASE(case_and_punctuation_do_not_count) {
    BOOST_TEST((fingerprint_of("One two, three: FOUR!\n") == fingerprint_of("one two three four")));
    BOOST_TEST((fingerprint_of("one two three four") != fingerprint_of("one two three five")));
}

BOOST_AUTO_TEST_CASE(texts_share_about_as_many_places_as_runs_of_words) {
    const auto same = words('a', 300);
    BOOST_TEST(common_places(same, same) == 32U);
    BOOST_TEST(common_places(same, words('b', 300)) <= 2U);
    const auto nine_tenths = common_places(same, same + words('b', 30));
    BOOST_TEST(nine_tenths >= 24U);
    const auto a_third = common_places(words('a', 150) + words('c', 150), same);
    BOOST_TEST(a_third >= 3U);
    BOOST_TEST(a_third <= 20U);
}

BOOST_AUTO_TEST_CASE(short_texts_do_not_agree_by_their_gaps) {
    BOOST_TEST(common_places("Acme met Bolt today.", "Cologne saw Ann Bee.") <= 2U);
}

BOOST_AUTO_TEST_SUITE_END()
