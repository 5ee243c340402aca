#include "extract/language/lemmatize.h"
#include "tests/table.h"

#include <stdexcept>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

const Lemmatizer& lemmatizer() {
    static const Lemmatizer shipped;
    return shipped;
}

} // namespace

BOOST_AUTO_TEST_SUITE(lemmatize)

BOOST_DATA_TEST_CASE(word_has_lemma, test::table("extract/language/lemmas.tsv"), row) {
    BOOST_TEST(lemmatizer().lemma(row["form"], row["upos"], row["xpos"]) == row["lemma"]);
}

BOOST_AUTO_TEST_CASE(row_of_a_tag_comes_before_the_row_for_all_tags) {
    const Lemmatizer lemmatizer("saw\tNN\tsaw\nsaw\t*\tsee\n");
    BOOST_TEST(lemmatizer.lemma("saw", "NOUN", "NN") == "saw");
    BOOST_TEST(lemmatizer.lemma("Saw", "VERB", "VBD") == "see");
}

BOOST_AUTO_TEST_CASE(longest_ending_decides) {
    const Lemmatizer lemmatizer("*s\tNNS\t*\n*ies\tNNS\t*y\n*ss\tNNS\t*ss\n");
    BOOST_TEST(lemmatizer.lemma("tables", "NOUN", "NNS") == "table");
    BOOST_TEST(lemmatizer.lemma("ladies", "NOUN", "NNS") == "lady");
    BOOST_TEST(lemmatizer.lemma("glass", "NOUN", "NNS") == "glass");
    BOOST_TEST(lemmatizer.lemma("ladies", "VERB", "VBZ") == "ladies");
}

BOOST_AUTO_TEST_CASE(an_ending_leaves_a_letter_of_the_word) {
    const Lemmatizer lemmatizer("*s\tNNS\t*\n");
    BOOST_TEST(lemmatizer.lemma("s", "NOUN", "NNS") == "s");
    BOOST_TEST(lemmatizer.lemma("", "NOUN", "NNS") == "");
}

BOOST_AUTO_TEST_CASE(names_keep_their_capitals) {
    const Lemmatizer lemmatizer("*ies\tNNPS\t*y\noct.\tNNP\toctober\ndeutsch\t*\tDeutsch\n");
    BOOST_TEST(lemmatizer.lemma("McCities", "PROPN", "NNPS") == "McCity");
    BOOST_TEST(lemmatizer.lemma("CITIES", "PROPN", "NNPS") == "CITY");
    BOOST_TEST(lemmatizer.lemma("Oct.", "PROPN", "NNP") == "October");
    BOOST_TEST(lemmatizer.lemma("deutsch", "PROPN", "NNP") == "Deutsch");
    BOOST_TEST(lemmatizer.lemma("House", "NOUN", "NN") == "house");
}

BOOST_AUTO_TEST_CASE(row_without_a_lemma_is_refused) {
    BOOST_CHECK_THROW(Lemmatizer("went\tVBD\n"), std::out_of_range);
}

BOOST_AUTO_TEST_SUITE_END()
