#include "export/turtle/terms.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(turtle_terms)

BOOST_AUTO_TEST_CASE(a_literal_is_in_one_line_with_quotes_and_backslashes_escaped) {
    BOOST_TEST(literal("say \"no\"\\\r\n\t\x01\x7F 包") ==
               R"("say \"no\"\\\r\n\u0009\u0001\u007F 包")");
}

BOOST_AUTO_TEST_CASE(a_typed_literal_names_its_type) {
    BOOST_TEST(typed_literal("2025-02-28", "date") == "\"2025-02-28\"^^xsd:date");
}

BOOST_AUTO_TEST_CASE(a_local_name_holds_no_punctuation_but_colons_dashes_and_inner_dots) {
    BOOST_TEST(local_name("d", "org:baogang-group") == "d:org:baogang-group");
    BOOST_TEST(local_name("d", "a.b.") == "d:a.b%2E");
    BOOST_TEST(local_name("d", "-a b/ü") == "d:%2Da%20b%2F%C3%BC");
}

BOOST_AUTO_TEST_CASE(an_iri_has_a_scheme_and_no_brackets_or_blanks) {
    BOOST_TEST(iri("https://example.org/?q=a&b=包#c").value() ==
               "<https://example.org/?q=a&b=包#c>");
    BOOST_TEST(iri("https://example.org/<a b>\"{|}\\^`\n").value() ==
               "<https://example.org/%3Ca%20b%3E%22%7B%7C%7D%5C%5E%60%0A>");
    for (const auto* no_iri : {"", "example.org/a", ":a", "1a:b", "a b:c"}) {
        BOOST_TEST(!iri(no_iri).has_value(), no_iri);
    }
}

BOOST_AUTO_TEST_SUITE_END()
