#include "extract/language/annotate.h"
#include "extract/time/tense.h"
#include "tests/extract/language/read.h"
#include "tests/table.h"

#include <array>
#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

void annotate(Document& document) {
    static const Lemmatizer lemmatizer;
    static Annotator annotator(english_model(), lemmatizer);
    annotator.annotate(document);
}

/// The token of `document` in which byte `offset` of its text lies.
std::uint32_t token_at(const Document& document, std::size_t offset) {
    std::uint32_t token = 0;
    while (document.tokens.at(token).span.end <= offset) {
        ++token;
    }
    return token;
}

std::string to_word(Tense tense) {
    constexpr std::array<const char*, 3> words{"unknown", "past", "future"};
    return words[static_cast<std::size_t>(tense)];
}

} // namespace

BOOST_AUTO_TEST_SUITE(tense)

BOOST_DATA_TEST_CASE(verb_tells_tense, test::table("extract/time/tenses.tsv"), row) {
    auto text = row["text"];
    text.erase(text.find('<'), 1);
    const auto end = text.find('>');
    text.erase(end, 1);
    auto document = test::read(text);
    annotate(document);
    BOOST_REQUIRE(document.sentences.size() == 1U);
    const auto tense = tense_around(document, document.sentences[0], token_at(document, end - 1));
    BOOST_TEST(to_word(tense) == row["tense"]);
}

BOOST_AUTO_TEST_CASE(each_sentence_has_its_tense) {
    auto document = test::read("They met on Monday. They will meet on Friday.");
    annotate(document);
    BOOST_REQUIRE(document.sentences.size() == 2U);
    const auto last = document.sentences[1].last - 2; // before the full stop
    BOOST_TEST(document.word(last) == "Friday");
    BOOST_TEST((tense_around(document, document.sentences[0], 3) == Tense::past));
    BOOST_TEST((tense_around(document, document.sentences[1], last) == Tense::future));
}

BOOST_AUTO_TEST_CASE(without_a_verb_nothing_is_known) {
    auto document = test::read("Beijing, Monday");
    annotate(document);
    BOOST_TEST((tense_around(document, document.sentences[0], 2) == Tense::unknown));
}

BOOST_AUTO_TEST_CASE(without_syntax_nothing_is_known) {
    const auto document = test::read("They met on Monday.");
    BOOST_TEST((tense_around(document, document.sentences[0], 3) == Tense::unknown));
}

BOOST_AUTO_TEST_CASE(heads_that_lead_in_a_circle_end) {
    auto document = test::read("of Monday of");
    Syntax syntax;
    syntax.upos = "NOUN";
    document.syntax.assign(3, syntax);
    document.syntax[0].head = 2;
    document.syntax[1].head = 1;
    document.syntax[2].head = 1;
    BOOST_TEST((tense_around(document, document.sentences[0], 1) == Tense::unknown));
}

BOOST_AUTO_TEST_SUITE_END()
