#include "export/diagram/escape.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(escaping_labels)

BOOST_AUTO_TEST_CASE(backslashes_and_line_ends_are_escaped) {
    BOOST_TEST(escape_label("C:\\new") == R"(C:\\new)");
    BOOST_TEST(escape_label("\\") == R"(\\)");
    BOOST_TEST(escape_label("two\nlines") == R"(two\nlines)");
    BOOST_TEST(escape_label("\\\n\\N") == R"(\\\n\\N)");
}

BOOST_AUTO_TEST_CASE(what_would_be_read_as_a_character_is_not) {
    BOOST_TEST(escape_label("&amp;") == "&amp;amp;");
    BOOST_TEST(escape_label("&eacute;&#233;&#xE9;") == "&amp;eacute;&amp;#233;&amp;#xE9;");
}

BOOST_AUTO_TEST_CASE(other_ampersands_stay) {
    for (const auto* text : {"AT&T", "&", "&&", "&;", "a & b;", "&no such;", "x&"}) {
        BOOST_TEST(escape_label(text) == text);
    }
}

BOOST_AUTO_TEST_CASE(quotes_and_other_scripts_stay) {
    for (const auto* text : {"", "say \"no\"", "<b>", "包钢 🙂", "{a|b}"}) {
        BOOST_TEST(escape_label(text) == text);
    }
}

BOOST_AUTO_TEST_CASE(what_svg_cannot_hold_is_replaced) {
    BOOST_TEST(escape_label("bell \a") == "bell \uFFFD");
    BOOST_TEST(escape_label("\uFFFE\uFFFF\uFFFD\uFFE0") == "\uFFFD\uFFFD\uFFFD\uFFE0");
    BOOST_TEST(escape_label("tab\there") == "tab\there");
}

BOOST_AUTO_TEST_SUITE_END()
