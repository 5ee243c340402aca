#include "extract/entity/entity.h"
#include "extract/vocabulary.h"
#include "tests/extract/language/read.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::read;

namespace {

std::string words(const Document& document, TokenRange tokens) {
    return tokens.empty() ? "" : std::string(document.words(tokens));
}

/// The names of `text` as "Baogang Group/organization|…".
std::string names_of(const std::string& text) {
    const auto document = read(text);
    std::string names;
    for (const auto& name : recognize_names(document)) {
        names += (names.empty() ? "" : "|") + words(document, name.tokens) + "/" +
                 std::string(to_word(name.kind));
    }
    return names;
}

} // namespace

BOOST_AUTO_TEST_SUITE(names)

BOOST_DATA_TEST_CASE(text_names, test::table("extract/entity/names.tsv"), row) {
    BOOST_TEST(names_of(row["text"]) == row["names"]);
}

BOOST_DATA_TEST_CASE(person_has_title, test::table("extract/entity/titles.tsv"), row) {
    const auto document = read(row["text"]);
    for (const auto& name : recognize_names(document)) {
        if (name.kind == Kind::person) {
            BOOST_TEST(words(document, name.title) == row["title"]);
            return;
        }
    }
    BOOST_TEST(false, "no person");
}

BOOST_AUTO_TEST_CASE(words_of_a_headline_are_no_names) {
    BOOST_TEST(names_of("Strange Unknown Company Meets Other Company Again") == "");
}

BOOST_AUTO_TEST_CASE(names_that_the_text_has_are_known_in_its_headline) {
    BOOST_TEST(names_of("Rare Earth Push Lifts Zorblatt Corp. Again\n\nShares of Zorblatt Corp. "
                        "rose.") == "Zorblatt Corp./organization|Zorblatt Corp./organization");
}

BOOST_AUTO_TEST_CASE(names_that_the_tables_know_are_known_in_a_headline) {
    BOOST_TEST(names_of("Strange Unknown Company Meets Toyota Again In Berlin") ==
               "Toyota/organization|Berlin/place");
}

BOOST_AUTO_TEST_CASE(name_knows_its_sentence_and_tokens) {
    const auto names = recognize_names(read("They left. They met Toyota in Tokyo."));
    BOOST_REQUIRE(names.size() == 2U);
    BOOST_TEST(names[0].sentence == 1U);
    BOOST_TEST((names[0].tokens == TokenRange{5, 6}));
    BOOST_TEST((names[1].tokens == TokenRange{7, 8}));
}

BOOST_AUTO_TEST_SUITE_END()
