#include "graph/json_writer.h"

#include <limits>
#include <sstream>

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// What `write` writes as one line.
template <typename Write> std::string written(Write write) {
    std::ostringstream out;
    {
        JsonWriter json(out, JsonWriter::Layout::line);
        write(json);
    }
    return out.str();
}

std::string written_text(std::string_view text) {
    return written([&](JsonWriter& json) { json.text(text); });
}

std::string written_number(double number) {
    return written([&](JsonWriter& json) { json.number(number); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_writer)

BOOST_AUTO_TEST_CASE(quotes_backslashes_and_control_characters_are_escaped) {
    BOOST_TEST(written_text("say \"no\"") == R"("say \"no\"")");
    BOOST_TEST(written_text("C:\\new") == R"("C:\\new")");
    BOOST_TEST(written_text("a\nb\tc\r\b\f") == R"("a\nb\tc\r\b\f")");
    BOOST_TEST(written_text({"\x01\x1f\0", 3}) == R"("\u0001\u001F\u0000")");
}

BOOST_AUTO_TEST_CASE(other_characters_stay_as_they_are) {
    BOOST_TEST(written_text("包钢 é 🙂 </a> &amp; '") == "\"包钢 é 🙂 </a> &amp; '\"");
    BOOST_TEST(written_text("") == "\"\"");
}

BOOST_AUTO_TEST_CASE(whole_numbers_are_written_in_full) {
    const auto number = [](std::uint64_t n) {
        return written([&](JsonWriter& json) { json.number(n); });
    };
    BOOST_TEST(number(0) == "0");
    BOOST_TEST(number(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
}

BOOST_AUTO_TEST_CASE(fractions_have_at_most_three_digits) {
    BOOST_TEST(written_number(0) == "0.0");
    BOOST_TEST(written_number(1) == "1.0");
    BOOST_TEST(written_number(0.75) == "0.75");
    BOOST_TEST(written_number(1.0 / 3) == "0.333");
}

BOOST_AUTO_TEST_CASE(fractions_of_three_digits_are_kept) {
    for (int thousandths = 0; thousandths <= 1000; ++thousandths) {
        const double number = thousandths / 1000.0;
        BOOST_TEST(std::stod(written_number(number)) == number);
    }
}

BOOST_AUTO_TEST_CASE(exact_numbers_have_the_digits_they_need) {
    const auto exact = [](double number) {
        return written([&](JsonWriter& json) { json.exact_number(number); });
    };
    BOOST_TEST(exact(0) == "0.0");
    BOOST_TEST(exact(100) == "100.0");
    BOOST_TEST(exact(100 * (1.0 / 3)) == "33.33333333333333");
    // RapidJSON's own way ends in 7.
    BOOST_TEST(exact(82.81786941580756) == "82.81786941580756");
    BOOST_TEST(exact(1e-7) == "1e-07");
}

BOOST_AUTO_TEST_CASE(truth_is_a_word) {
    BOOST_TEST(written([](JsonWriter& json) { json.boolean(true); }) == "true");
    BOOST_TEST(written([](JsonWriter& json) { json.boolean(false); }) == "false");
}

BOOST_AUTO_TEST_CASE(a_member_without_a_value_is_null) {
    BOOST_TEST(written([](JsonWriter& json) {
                   json.begin_object();
                   json.member("id", "a");
                   json.member("count", std::uint64_t{2});
                   json.member("empty", "");
                   json.member_or_null("url", "");
                   json.member_or_null("title", "T");
                   json.key("list");
                   json.begin_array();
                   json.null();
                   json.end_array();
                   json.end_object();
               }) == R"({"id":"a","count":2,"empty":"","url":null,"title":"T","list":[null]})");
}

BOOST_AUTO_TEST_CASE(the_indented_layout_has_a_member_a_line) {
    std::ostringstream out;
    {
        JsonWriter json(out, JsonWriter::Layout::indented);
        json.begin_object();
        json.member("id", "a");
        json.key("list");
        json.begin_array();
        json.end_array();
        json.end_object();
    }
    BOOST_TEST(out.str() == "{\n \"id\": \"a\",\n \"list\": []\n}");
}

BOOST_AUTO_TEST_SUITE_END()
