#include "extract/input_error.h"
#include "extract/language/conllu.h"
#include "tests/extract/language/conllu_rows.h"
#include "tests/table.h"

#include <string>
#include <vector>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::conllu_rows;

namespace {

std::string error(const std::string& text) {
    try {
        parse_conllu(text, "f");
    } catch (const InputError& thrown) {
        return thrown.what();
    }
    return "";
}

/// The text of the document made from these rows.
std::string text_of(const std::string& rows) {
    const auto text = conllu_rows(rows);
    return parse_conllu(text, "f").document.article.text;
}

std::string words_of(const std::string& text) {
    const auto conllu = parse_conllu(text, "f");
    std::string words;
    for (std::uint32_t token = 0; token < conllu.document.tokens.size(); ++token) {
        words += (words.empty() ? "" : "|") + std::string(conllu.document.word(token));
    }
    return words;
}

std::string many_words(std::size_t count) {
    std::string text;
    for (std::size_t i = 1; i <= count; ++i) {
        text += std::to_string(i) + "\tword\t_\t_\t_\t_\t_\t_\t_\t_\n";
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(parse_conllu)

BOOST_DATA_TEST_CASE(line_that_is_wrong_is_told, test::table("extract/language/conllu_errors.tsv"),
                     row) {
    BOOST_TEST(error(conllu_rows(row["rows"])) == row["error"]);
}

BOOST_AUTO_TEST_CASE(sentence_has_2000_words_at_most) {
    BOOST_TEST(error("# long\n" + many_words(2000)) == "");
    BOOST_TEST(error("# long\n" + many_words(2001)) ==
               "f:2002: the sentence has more than 2000 words; split it");
}

BOOST_AUTO_TEST_CASE(sentences_have_their_words) {
    const auto text = conllu_rows("# sent_id = 1/1 Li/2 met/3 Ito//# sent_id = 2/1 Yes");
    const auto conllu = dateline::parse_conllu(text, "f");
    BOOST_REQUIRE(conllu.sentences.size() == 2U);
    BOOST_TEST(conllu.sentences[0].comments == std::vector<std::string_view>{"# sent_id = 1"},
               boost::test_tools::per_element());
    BOOST_TEST(conllu.sentences[0].rows.size() == 3U);
    const auto& document = conllu.document;
    BOOST_TEST(document.article.text == "Li met Ito\nYes\n");
    BOOST_REQUIRE(document.sentences.size() == 2U);
    BOOST_TEST(document.words(document.sentences[0].span) == "Li met Ito");
    BOOST_TEST(document.sentences[1].first == 3U);
    BOOST_TEST(document.sentences[1].last == 4U);
    BOOST_TEST(document.sentences[1].paragraph == 1U);
    BOOST_TEST(document.word(3) == "Yes");
    BOOST_TEST(document.tokens[3].capitalized);
}

BOOST_AUTO_TEST_CASE(words_that_are_joined_in_the_file_are_joined_in_the_text) {
    BOOST_TEST(text_of("1 China SpaceAfter=No/2 's/3 Li SpaceAfter=No/4 .") == "China's Li.\n");
    BOOST_TEST(text_of("1 Li Gloss=x|SpaceAfter=No|NER=y/2 . SpaceAfter=No") == "Li.\n");
}

BOOST_AUTO_TEST_CASE(words_of_a_multiword_token_are_joined) {
    BOOST_TEST(text_of("1 They/2-3 don't/2 do/3 n't/4 meet") == "They don't meet\n");
    BOOST_TEST(text_of("1-2 Can't SpaceAfter=No/1 Ca/2 n't/3 ?/4 Yes") == "Can't? Yes\n");
}

BOOST_AUTO_TEST_CASE(empty_nodes_are_no_words) {
    const auto text = conllu_rows("1 Li/1.1 met/2 ,/2-3 x/3 too");
    BOOST_TEST(words_of(text) == "Li|,|too");
    BOOST_TEST(dateline::parse_conllu(text, "f").sentences.at(0).rows.size() == 5U);
}

BOOST_AUTO_TEST_CASE(lines_may_end_as_in_windows) {
    BOOST_TEST(words_of("# a\r\n1\tLi\t_\t_\t_\t_\t_\t_\t_\t_\r\n\r\n"
                        "1\tYes\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\r\n") == "Li|Yes");
}

BOOST_AUTO_TEST_CASE(last_line_need_not_end) {
    BOOST_TEST(words_of("1\tLi\t_\t_\t_\t_\t_\t_\t_\t_") == "Li");
}

BOOST_AUTO_TEST_CASE(empty_lines_make_no_sentences) {
    const auto text = "\n\n" + conllu_rows("1 Li") + "\n\n\n" + conllu_rows("1 Yes") + "\n\n";
    const auto conllu = dateline::parse_conllu(text, "f");
    BOOST_TEST(conllu.sentences.size() == 2U);
    BOOST_TEST(conllu.document.sentences.size() == 2U);
    BOOST_TEST(dateline::parse_conllu("", "f").sentences.empty());
    BOOST_TEST(dateline::parse_conllu("# nothing\n\n", "f").sentences.empty());
}

BOOST_AUTO_TEST_CASE(comments_alone_go_to_the_next_sentence) {
    const auto text = "# newdoc\n\n# text = Li\n" + conllu_rows("1 Li");
    const auto conllu = dateline::parse_conllu(text, "f");
    const std::vector<std::string_view> expected{"# newdoc", "# text = Li"};
    BOOST_TEST(conllu.sentences.at(0).comments == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(form_may_hold_spaces_or_begin_with_a_hash) {
    BOOST_TEST(words_of("1\t10 000\t_\t_\t_\t_\t_\t_\t_\t_\n"
                        "2\t#news\t_\t_\t_\t_\t_\t_\t_\t_\n") == "10 000|#news");
}

BOOST_AUTO_TEST_SUITE_END()
