#include "extract/language/compound.h"
#include "tests/extract/language/read.h"

#include <string>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::read;

namespace {

std::string join_words(const std::string& text) {
    const auto document = read(text);
    std::string joined;
    for (const auto word :
         whole_words(document, {0, static_cast<std::uint32_t>(document.tokens.size())})) {
        joined += (joined.empty() ? "" : "|") + std::string(word);
    }
    return joined;
}

} // namespace

BOOST_AUTO_TEST_SUITE(compound)

BOOST_AUTO_TEST_CASE(words_with_hyphens_are_whole) {
    BOOST_TEST(join_words("14th Five-Year Plan") == "14th|Five-Year|Plan");
    BOOST_TEST(join_words("a state-of-the-art mill") == "a|state-of-the-art|mill");
}

BOOST_AUTO_TEST_CASE(dash_joins_no_words) {
    BOOST_TEST(join_words("Beijing - Xi") == "Beijing|-|Xi");
    BOOST_TEST(join_words("two- or three") == "two|-|or|three");
}

BOOST_AUTO_TEST_CASE(all_parts_of_a_compound_are_in_it) {
    const auto document = read("a rare-earth base");
    const bool expected[] = {false, true, true, true, false};
    for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
        BOOST_TEST(in_compound(document, i) == expected[i]);
    }
    BOOST_TEST(compound_end(document, 1, 5) == 4U);
    BOOST_TEST(compound_end(document, 1, 3) == 2U); // the limit is within
}

BOOST_AUTO_TEST_SUITE_END()
