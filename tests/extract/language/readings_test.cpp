#include "extract/language/annotate.h"
#include "extract/language/tokenize.h"
#include "tests/table.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

// These need the trained model; without it, leave them out: extract_tests --run_test='!@trained'

/// One sentence of these words, read by the model of the program.
Document read_words(const std::string& words) {
    static const Lemmatizer lemmatizer;
    static Annotator annotator(english_model(), lemmatizer);
    Document document;
    document.article.text = words;
    for (std::size_t begin = 0; begin < words.size();) {
        const auto end = std::min(words.find(' ', begin), words.size());
        document.tokens.push_back(
            to_token(words, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}));
        begin = end + 1;
    }
    const auto count = static_cast<std::uint32_t>(document.tokens.size());
    document.sentences.push_back({document.span({0, count}), 0, count, 0, false});
    annotator.annotate(document);
    return document;
}

std::vector<std::string> split(const std::string& entries, const std::string& mark) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < entries.size();) {
        const auto end = std::min(entries.find(mark, begin), entries.size());
        parts.push_back(entries.substr(begin, end - begin));
        begin = end + mark.size();
    }
    return parts;
}

/// The word as readings.tsv writes it: in#2 where it is the second of its kind; the first of
/// several is "in" and "in#1".
std::set<std::string> names_of(const Document& document, std::uint32_t token) {
    int number = 1;
    for (std::uint32_t before = 0; before < token; ++before) {
        number += document.word(before) == document.word(token);
    }
    const std::string word(document.word(token));
    std::set<std::string> names{word + "#" + std::to_string(number)};
    if (number == 1) {
        names.insert(word);
    }
    return names;
}

std::uint32_t find_word(const Document& document, const std::string& name) {
    for (std::uint32_t token = 0; token < document.tokens.size(); ++token) {
        if (names_of(document, token).contains(name)) {
            return token;
        }
    }
    throw std::runtime_error("the sentence has no word " + name);
}

/// Head and relation as readings.tsv writes them; `expected` is how the head is called there.
std::string arc_of(const Document& document, std::uint32_t token, const std::string& expected) {
    const auto& syntax = document.syntax[token];
    auto head = std::string("ROOT");
    if (syntax.head != 0) {
        const auto names = names_of(document, syntax.head - 1);
        head = names.contains(expected) ? expected : *names.begin();
    }
    return head + ":" + std::string(syntax.deprel);
}

} // namespace

BOOST_AUTO_TEST_SUITE(readings, *boost::unit_test::label("trained"))

BOOST_DATA_TEST_CASE(words_have_their_tags, test::table("extract/language/readings.tsv"), row) {
    const auto document = read_words(row["tokens"]);
    for (const auto& entry : split(row["tags"], "; ")) {
        const auto mark = entry.rfind('=');
        const auto& syntax = document.syntax[find_word(document, entry.substr(0, mark))];
        BOOST_TEST_CONTEXT(entry) {
            BOOST_TEST(std::string(syntax.upos) + "/" + std::string(syntax.xpos) ==
                       entry.substr(mark + 1));
        }
    }
}

BOOST_DATA_TEST_CASE(words_hang_on_their_heads, test::table("extract/language/readings.tsv"), row) {
    const auto document = read_words(row["tokens"]);
    for (const auto& entry : split(row["tree"], "; ")) {
        const auto colon = entry.find(':');
        const auto head = entry.substr(0, colon);
        for (const auto& relation : split(entry.substr(colon + 1), " ")) {
            const auto mark = relation.find('=');
            const auto name = relation.substr(mark + 1);
            BOOST_TEST_CONTEXT(name) {
                BOOST_TEST(arc_of(document, find_word(document, name), head) ==
                           head + ":" + relation.substr(0, mark));
            }
        }
    }
}

BOOST_DATA_TEST_CASE(names_are_found, test::table("extract/language/readings.tsv"), row) {
    const auto document = read_words(row["tokens"]);
    std::string names;
    for (const auto& name : document.names) {
        names += (names.empty() ? "" : "; ") + std::string(document.words(name.tokens)) + "=" +
                 std::string(name.kind);
    }
    BOOST_TEST(names == row["names"]);
}

BOOST_AUTO_TEST_SUITE_END()
