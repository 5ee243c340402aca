#include "extract/entity/match_title.h"
#include "tests/extract/language/read.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::read;

namespace {

/// The title at the beginning of `text`, of which `limit` tokens may be looked at.
std::string title_of(const std::string& text, std::uint32_t limit = 99) {
    const auto document = read(text);
    const auto size = static_cast<std::uint32_t>(document.tokens.size());
    const auto title = match_title(document, 0, std::min(limit, size));
    return title.empty() ? "none" : std::string(document.words(title));
}

bool office(const std::string& title) {
    const auto document = read(title);
    return is_office(document, {0, static_cast<std::uint32_t>(document.tokens.size())});
}

} // namespace

BOOST_AUTO_TEST_SUITE(titles)

BOOST_AUTO_TEST_CASE(longest_title_counts) {
    BOOST_TEST(title_of("Chairman Meng Fanying") == "Chairman");
    BOOST_TEST(title_of("general manager of Toyota") == "general manager");
    BOOST_TEST(title_of("chief executive officer Tim Cook") == "chief executive officer");
    BOOST_TEST(title_of("general manager Li Bo", 1) != "general manager");
}

BOOST_AUTO_TEST_CASE(what_stands_in_front_is_part_of_it) {
    BOOST_TEST(title_of("former president Li Bo") == "former president");
    BOOST_TEST(title_of("Former Deputy General Manager Li Bo") == "Former Deputy General Manager");
    BOOST_TEST(title_of("former colleague Li Bo") == "none");
}

BOOST_AUTO_TEST_CASE(joined_titles_are_one) {
    BOOST_TEST(title_of("Party Secretary and Chairman Meng Fanying") ==
               "Party Secretary and Chairman");
    BOOST_TEST(title_of("Chairman and Meng Fanying") == "Chairman");
}

BOOST_AUTO_TEST_CASE(other_words_are_no_title) {
    BOOST_TEST(title_of("Meng Fanying") == "none");
    BOOST_TEST(title_of("the chairman") == "none");
}

BOOST_AUTO_TEST_CASE(form_of_address_is_no_office) {
    BOOST_TEST(office("Chairman"));
    BOOST_TEST(office("general manager"));
    BOOST_TEST(!office("Mr."));
}

BOOST_AUTO_TEST_SUITE_END()
