#include "extract/language/conllu.h"
#include "tests/extract/language/conllu_rows.h"
#include "tests/extract/language/read.h"

#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::conllu_rows;
using dateline::test::read;

namespace {

/// Makes every word a noun that hangs on the one before it.
void annotate(Document& document) {
    for (const auto& sentence : document.sentences) {
        for (auto token = sentence.first; token < sentence.last; ++token) {
            const auto head = token - sentence.first;
            document.syntax.push_back({"NOUN", "NN", head == 0 ? "root" : "dep", head, "lemma"});
        }
    }
}

template <typename Annotated> std::string written(const Annotated& annotated) {
    std::ostringstream out;
    write_conllu(annotated, out);
    return out.str();
}

/// `text` read, annotated with names at these tokens, and written again.
std::string renew(const std::string& text, std::vector<NameMention> names = {}) {
    auto conllu = parse_conllu(text, "f");
    annotate(conllu.document);
    conllu.document.names = std::move(names);
    return written(conllu);
}

/// The last column of each row.
std::string misc(const std::string& conllu) {
    std::istringstream lines(conllu);
    std::string fields;
    for (std::string line; std::getline(lines, line);) {
        if (line.find('\t') != std::string::npos) {
            fields += (fields.empty() ? "" : " ") + line.substr(line.rfind('\t') + 1);
        }
    }
    return fields;
}

} // namespace

BOOST_AUTO_TEST_SUITE(write_conllu)

BOOST_AUTO_TEST_CASE(document_is_written_as_conllu) {
    auto document = read("Li met Ito. Yes.\n\nÉlan won");
    annotate(document);
    document.names = {{{0, 1}, "person"}};
    BOOST_TEST(written(document) ==
               "# newpar\n# sent_id = 1\n# text = Li met Ito.\n"
               "1\tLi\tlemma\tNOUN\tNN\t_\t0\troot\t_\tTokenRange=0:2|NER=B-person\n"
               "2\tmet\tlemma\tNOUN\tNN\t_\t1\tdep\t_\tTokenRange=3:6\n"
               "3\tIto\tlemma\tNOUN\tNN\t_\t2\tdep\t_\tSpaceAfter=No|TokenRange=7:10\n"
               "4\t.\tlemma\tNOUN\tNN\t_\t3\tdep\t_\tTokenRange=10:11\n\n"
               "# sent_id = 2\n# text = Yes.\n"
               "1\tYes\tlemma\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=12:15\n"
               "2\t.\tlemma\tNOUN\tNN\t_\t1\tdep\t_\tTokenRange=15:16\n\n"
               "# newpar\n# sent_id = 3\n# text = Élan won\n"
               "1\tÉlan\tlemma\tNOUN\tNN\t_\t0\troot\t_\tTokenRange=18:22\n"
               "2\twon\tlemma\tNOUN\tNN\t_\t1\tdep\t_\tTokenRange=23:26\n\n");
}

BOOST_AUTO_TEST_CASE(text_of_a_sentence_takes_one_line) {
    auto document = read("Li met\r Ito\r\n");
    annotate(document);
    BOOST_TEST(written(document).find('\r') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_was_written_is_read_back) {
    auto document = read("“China’s Li met U.S. envoys,” she said. They didn't agree.\nÉlan won");
    annotate(document);
    const auto text = written(document);
    const auto conllu = parse_conllu(text, "f");
    BOOST_REQUIRE(conllu.document.tokens.size() == document.tokens.size());
    for (std::uint32_t token = 0; token < document.tokens.size(); ++token) {
        BOOST_TEST(conllu.document.word(token) == document.word(token));
    }
    BOOST_REQUIRE(conllu.document.sentences.size() == document.sentences.size());
    for (std::size_t i = 0; i < document.sentences.size(); ++i) {
        BOOST_TEST(conllu.document.words(conllu.document.sentences[i].span) ==
                   document.words(document.sentences[i].span));
    }
    BOOST_TEST(renew(text) == text);
}

BOOST_AUTO_TEST_CASE(comments_numbers_and_forms_stay) {
    const std::string text = "# newdoc\n# text = They can't\n"
                             "1\tThey\tthey\tPRON\tPRP\tCase=Nom\t3\tnsubj\t3:nsubj\t_\n"
                             "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                             "2\tca\tcan\tAUX\tMD\t_\t0\troot\t_\t_\n"
                             "3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n"
                             "3.1\tmeet\t_\tVERB\t_\t_\t_\t_\t0:root\tCopyOf=1\n\n";
    BOOST_TEST(renew(text) == "# newdoc\n# text = They can't\n"
                              "1\tThey\tlemma\tNOUN\tNN\t_\t0\troot\t_\t_\n"
                              "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                              "2\tca\tlemma\tNOUN\tNN\t_\t1\tdep\t_\t_\n"
                              "3\tn't\tlemma\tNOUN\tNN\t_\t2\tdep\t_\t_\n"
                              "3.1\tmeet\t_\tVERB\t_\t_\t_\t_\t0:root\tCopyOf=1\n\n");
}

BOOST_AUTO_TEST_CASE(windows_line_ends_become_plain_ones) {
    const auto text = renew("# a\r\n1\tLi\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\r\n\r\n");
    BOOST_TEST(text == "# a\n1\tLi\tlemma\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No\n\n");
}

BOOST_AUTO_TEST_CASE(names_are_marked_anew_and_other_fields_stay) {
    const auto rows = conllu_rows("1 Mr. NER=B-place/2 Li Gloss=x|NER=O|SpaceAfter=No/3 met NER=S-x"
                                  "/4 Ito SpaceAfter=No/5 .");
    BOOST_TEST(misc(renew(rows, {{{0, 2}, "person"}, {{3, 4}, "organization"}})) ==
               "NER=B-person Gloss=x|SpaceAfter=No|NER=I-person _ "
               "SpaceAfter=No|NER=B-organization _");
}

BOOST_AUTO_TEST_CASE(fields_that_only_look_like_names_stay) {
    BOOST_TEST(misc(renew(conllu_rows("1 Li NERD=x|XNER=y"))) == "NERD=x|XNER=y");
}

BOOST_AUTO_TEST_SUITE_END()
