#include "extract/article/utf8.h"
#include "extract/language/annotate.h"
#include "tests/extract/language/random_model.h"
#include "tests/extract/language/read.h"

#include <algorithm>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <unicode/uchar.h>

using namespace dateline;
using dateline::test::read;
namespace data = boost::unit_test::data;

namespace {

/// A reader that has learned nothing: what holds of it holds of any.
Annotator& annotator() {
    static const auto bytes = dateline::test::random_model().bytes();
    static const auto model = read_model(bytes);
    static const Lemmatizer lemmatizer;
    static Annotator annotator(model, lemmatizer);
    return annotator;
}

Document annotated(const std::string& text) {
    auto document = read(text);
    annotator().annotate(document);
    return document;
}

bool is_blank(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (!u_isUWhiteSpace(static_cast<UChar32>(next_code_point(text, at)))) {
            return false;
        }
    }
    return true;
}

/// Tokens are in order, and nothing but space is between them.
void check_tokens(const Document& document) {
    const auto& text = document.article.text;
    std::uint32_t end = 0;
    for (const auto& token : document.tokens) {
        BOOST_REQUIRE(token.span.begin >= end);
        BOOST_REQUIRE(token.span.end > token.span.begin);
        BOOST_REQUIRE(is_blank(document.words(Span{end, token.span.begin})));
        BOOST_REQUIRE(document.words(token.span).find_first_of("\t\r\n ") ==
                      std::string_view::npos);
        end = token.span.end;
    }
    BOOST_REQUIRE(is_blank(std::string_view(text).substr(end)));
}

/// One word hangs on the root, all others on it in the end.
void check_tree(const Document& document, const Sentence& sentence) {
    const auto words = sentence.last - sentence.first;
    std::size_t roots = 0;
    for (std::uint32_t word = 1; word <= words; ++word) {
        roots += document.syntax[sentence.first + word - 1].head == 0;
        auto at = word;
        for (std::uint32_t steps = 0; at != 0 && steps <= words; ++steps) {
            at = document.syntax[sentence.first + at - 1].head;
            BOOST_REQUIRE(at <= words);
        }
        BOOST_REQUIRE(at == 0U);
    }
    BOOST_REQUIRE(roots == 1U);
}

void check_names(const Document& document) {
    std::uint32_t end = 0;
    for (const auto& name : document.names) {
        BOOST_REQUIRE(name.tokens.first >= end);
        BOOST_REQUIRE(!name.tokens.empty());
        end = name.tokens.last;
        const auto within = [&](const Sentence& sentence) {
            return sentence.first <= name.tokens.first && name.tokens.last <= sentence.last;
        };
        BOOST_REQUIRE(std::any_of(document.sentences.begin(), document.sentences.end(), within));
        BOOST_REQUIRE((name.kind == "person" || name.kind == "policy"));
    }
}

void check(const Document& document) {
    check_tokens(document);
    BOOST_REQUIRE(document.syntax.size() == document.tokens.size());
    std::uint32_t next = 0;
    for (const auto& sentence : document.sentences) {
        BOOST_REQUIRE(sentence.first == next);
        BOOST_REQUIRE(sentence.last > sentence.first);
        BOOST_REQUIRE((sentence.span == document.span({sentence.first, sentence.last})));
        check_tree(document, sentence);
        next = sentence.last;
    }
    BOOST_REQUIRE(next == document.tokens.size());
    check_names(document);
}

std::string repeat(const std::string& piece, std::size_t size) {
    std::string text;
    while (text.size() < size) {
        text += piece;
    }
    return text;
}

/// Bytes of all kinds made valid UTF-8, without NUL, which no text holds.
std::string random_text(std::mt19937& random) {
    const std::vector<std::string> pieces{
        " ",      "  ",      "\n",     "\t",     "\r\n",    ". ",      ".",      "?!",
        "-",      "'",       "’s",     "n't",    "\"",      "(",       ")]",     "U.S.",
        "Mr. ",   "1,000.5", "$",      "%",      "é",       "É",       "日本語", "😀",
        "\u0301", "\u200B",  "\u00A0", "\u2028", "\u202E",  "\uFEFF",  "\u0085", "\x01",
        "word",   "The ",    "Li ",    "a-b",    "x@y.org", "http://", "//",     "\U0010FFFF",
        "ß",      "ﬁ",       "İ",      "ǅ",      "٣"};
    std::string text;
    for (auto left = random() % 200; left > 0; --left) {
        text += random() % 8 == 0 ? std::string(1, static_cast<char>(1 + random() % 255))
                                  : pieces[random() % pieces.size()];
    }
    auto points = to_utf32(text);
    std::erase(points, U'\0');
    return to_utf8(points);
}

const std::string pieces_of_long_texts[] = {
    "a",      "9",    "é",
    "\u0301", "\t",   "a'",
    ".a",     "9,",   "1.",
    ".",      "(",    "\"",
    "a-",     "U.S.", "Mr. ",
    "A ",     ". ",   "n't",
    "日",     "@",    "Li met Ito in Tokyo on Monday. “We agreed,” she said.\n"};

/// Bytes that take some milliseconds: of one word, of short words, of marks.
const std::size_t sizes_of_long_texts[] = {40'000, 40'000, 40'000, 1'000, 40'000, 2'000, 2'000,
                                           2'000,  2'000,  1'000,  1'000, 1'000,  1'000, 2'000,
                                           2'000,  2'000,  2'000,  2'000, 2'000,  1'000, 10'000};

double seconds_to_annotate(const std::string& text) {
    const auto begin = std::clock();
    annotated(text);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

BOOST_AUTO_TEST_SUITE(annotate)

BOOST_AUTO_TEST_CASE(empty_text_has_no_words) {
    BOOST_TEST(annotated("").tokens.empty());
    BOOST_TEST(annotated(" \n\n \t").syntax.empty());
}

BOOST_AUTO_TEST_CASE(any_text_becomes_trees) {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const auto text = random_text(random);
        BOOST_TEST_CONTEXT("round " << round << ": " << text) {
            check(annotated(text));
        }
    }
}

BOOST_DATA_TEST_CASE(long_text_of_one_piece_becomes_trees, data::make(pieces_of_long_texts),
                     piece) {
    check(annotated(repeat(piece, 2'500)));
}

BOOST_AUTO_TEST_CASE(thousands_of_full_stops_become_trees) {
    check(annotated(std::string(20'000, '.')));
}

BOOST_AUTO_TEST_CASE(word_of_100_kb_is_read) {
    check(annotated(std::string(100'000, 'x')));
    check(annotated("It said: " + std::string(100'000, 'x') + ". Then it ended."));
}

BOOST_AUTO_TEST_CASE(annotating_again_changes_nothing) {
    auto document = annotated("Li met Ito in Tokyo. They agreed.");
    const auto syntax = document.syntax;
    const auto names = document.names;
    annotator().annotate(document);
    BOOST_TEST((document.syntax == syntax));
    BOOST_TEST((document.names == names));
}

BOOST_DATA_TEST_CASE(time_grows_as_the_text,
                     data::make(pieces_of_long_texts) ^ data::make(sizes_of_long_texts), piece,
                     size) {
    const auto once = repeat(piece, size);
    seconds_to_annotate(once); // memory is there from now on
    // Times below a hundredth of a second tell nothing.
    const auto seconds = std::max(seconds_to_annotate(once), 0.01);
    BOOST_TEST(seconds_to_annotate(repeat(piece, 8 * size)) < 24 * seconds);
}

BOOST_AUTO_TEST_SUITE_END()
