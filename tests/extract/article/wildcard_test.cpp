#include "extract/article/wildcard.h"
#include "extract/ascii_case.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(wildcard)

BOOST_AUTO_TEST_CASE(star_stands_for_any_run_of_characters) {
    BOOST_TEST(matches_wildcard("share on x", "share on *"));
    BOOST_TEST(matches_wildcard("share on ", "share on *"));
    BOOST_TEST(matches_wildcard("5 min read", "* min read"));
    BOOST_TEST(matches_wildcard("sign up for our newsletter", "sign up for *newsletter*"));
    BOOST_TEST(matches_wildcard("sign up for newsletters", "sign up for *newsletter*"));
    BOOST_TEST(matches_wildcard("", "*"));
    BOOST_TEST(matches_wildcard("", "**"));
    BOOST_TEST(matches_wildcard("aab", "*ab")); // the first try at "ab" fails
}

BOOST_AUTO_TEST_CASE(all_of_the_text_must_fit) {
    BOOST_TEST(matches_wildcard("share", "share"));
    BOOST_TEST(!matches_wildcard("shareholders", "share"));
    BOOST_TEST(!matches_wildcard("my share", "share"));
    BOOST_TEST(!matches_wildcard("5 min reads", "* min read"));
    BOOST_TEST(!matches_wildcard("", "share"));
    BOOST_TEST(!matches_wildcard("share", ""));
    BOOST_TEST(matches_wildcard("", ""));
    BOOST_TEST(!matches_wildcard("Share", "share"));
}

BOOST_AUTO_TEST_CASE(many_stars_take_no_exponential_time) {
    const std::string text(5000, 'a');
    BOOST_TEST(!matches_wildcard(text, "*a*a*a*a*a*a*a*a*a*a*a*a*b"));
}

BOOST_AUTO_TEST_CASE(only_ascii_letters_change_case) {
    BOOST_TEST(lower_ascii("BaoGang ÉZ 1") == "baogang Éz 1");
}

BOOST_AUTO_TEST_CASE(words_in_title_case_begin_in_upper_case) {
    BOOST_TEST(in_title_case("NEW YORK") == "New York");
    BOOST_TEST(in_title_case("GUINEA-BISSAU") == "Guinea-Bissau");
    BOOST_TEST(in_title_case("") == "");
}

BOOST_AUTO_TEST_SUITE_END()
