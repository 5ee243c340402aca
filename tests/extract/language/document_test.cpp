#include "extract/language/document.h"
#include "tests/extract/language/read.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::read;

namespace {

template <typename Items> std::string join(const Document& document, const Items& items) {
    std::string joined;
    for (const auto& item : items) {
        joined += (joined.empty() ? "" : "|") + std::string(document.words(item.span));
    }
    return joined;
}

bool is_headline(const std::string& text) {
    return read(text).sentences.at(0).title_case;
}

} // namespace

BOOST_AUTO_TEST_SUITE(document)

BOOST_DATA_TEST_CASE(text_falls_into_tokens, test::table("extract/language/tokens.tsv"), row) {
    const auto document = read(row["text"]);
    BOOST_TEST(join(document, document.tokens) == row["tokens"]);
}

BOOST_DATA_TEST_CASE(text_falls_into_sentences, test::table("extract/language/sentences.tsv"),
                     row) {
    const auto document = read(row["text"]);
    BOOST_TEST(join(document, document.sentences) == row["sentences"]);
}

BOOST_AUTO_TEST_CASE(spans_point_into_the_text) {
    const auto document = read("“Yes,” said Li.\nThey met.");
    BOOST_TEST((document.tokens[0].span == Span{0, 3})); // “ is three bytes
    BOOST_TEST((document.tokens[1].span == Span{3, 6}));
    BOOST_TEST((document.sentences[1].span == Span{20, 29}));
    BOOST_TEST(document.words(Span{20, 29}) == "They met.");
    BOOST_TEST(document.words(TokenRange{0, 4}) == "“Yes,”");
}

BOOST_AUTO_TEST_CASE(odd_bytes_are_tokens) {
    const auto document = read(std::string("a\0b \xFF.", 6));
    BOOST_TEST(document.tokens.size() == 5U);
}

BOOST_AUTO_TEST_CASE(long_sentence_is_cut) {
    std::string text;
    for (int i = 0; i < 1200; ++i) {
        text += "row ";
    }
    BOOST_TEST(read(text).sentences.size() == 3U);
}

BOOST_AUTO_TEST_CASE(sentences_hold_all_tokens) {
    const auto document = read("They met. They agreed.\n\nThen they left");
    BOOST_REQUIRE(document.sentences.size() == 3U);
    std::uint32_t next = 0;
    for (const auto& sentence : document.sentences) {
        BOOST_TEST(sentence.first == next);
        next = sentence.last;
    }
    BOOST_TEST(next == document.tokens.size());
}

BOOST_AUTO_TEST_CASE(line_is_a_paragraph) {
    const auto document = read("They met. They agreed.\n\nThen they left.");
    BOOST_TEST(document.sentences[0].paragraph == 0U);
    BOOST_TEST(document.sentences[1].paragraph == 0U);
    BOOST_TEST(document.sentences[2].paragraph == 1U);
}

BOOST_AUTO_TEST_CASE(token_tells_what_it_is) {
    const auto document = read("Baogang 14th EU U.S. I élan Élan %");
    const std::string expected[] = {
        "capitalized word", "number", "capitalized upper word", "capitalized upper word",
        "capitalized word", "word",   "capitalized word",       ""};
    for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
        const auto& token = document.tokens[i];
        std::string told;
        for (const auto& [is, word] : {std::pair{token.capitalized, "capitalized"},
                                       {token.upper, "upper"},
                                       {token.word, "word"},
                                       {token.number, "number"}}) {
            told += !is ? "" : told.empty() ? word : std::string(" ") + word;
        }
        BOOST_TEST_CONTEXT(document.word(i)) {
            BOOST_TEST(told == expected[i]);
        }
    }
}

BOOST_AUTO_TEST_CASE(headline_is_told_by_its_capitals) {
    BOOST_TEST(is_headline("Rare Earth Push Lifts Shares of Mining Giants"));
    BOOST_TEST(is_headline("BAOGANG GROUP MEETS TOYOTA IN TOKYO"));
    BOOST_TEST(!is_headline("Baogang Group met the Ministry of Commerce on Monday."));
    BOOST_TEST(!is_headline("Baogang Group said that the two companies agreed"));
    BOOST_TEST(!is_headline("Baogang Group"));
}

BOOST_AUTO_TEST_SUITE_END()
