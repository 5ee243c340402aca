#include "graph/merge/name_key.h"
#include "graph/merge/spelling.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(spelling)

BOOST_DATA_TEST_CASE(a_word_has_a_skeleton, test::table("graph/merge/skeletons.tsv"), row) {
    BOOST_TEST(skeleton(row["word"]) == row["skeleton"]);
}

BOOST_DATA_TEST_CASE(names_spelled_alike_may_be_one, test::table("graph/merge/spellings.tsv"),
                     row) {
    const auto a = folded_words(row["a"]);
    const auto b = folded_words(row["b"]);
    BOOST_TEST(alike(a, b) == (row["alike"] == "yes"));
    BOOST_TEST(alike(b, a) == alike(a, b));
}

BOOST_DATA_TEST_CASE(names_may_be_one_but_for_the_middle,
                     test::table("graph/merge/middle_names.tsv"), row) {
    const auto a = folded_words(row["a"]);
    const auto b = folded_words(row["b"]);
    BOOST_TEST(same_but_for_middle(a, b) == (row["same"] == "yes"));
    BOOST_TEST(same_but_for_middle(b, a) == same_but_for_middle(a, b));
}

BOOST_AUTO_TEST_CASE(similarity_is_that_of_winkler) { // his examples
    const auto near = boost::test_tools::tolerance(0.0005);
    BOOST_TEST(similarity("martha", "marhta") == 0.961, near);
    BOOST_TEST(similarity("dwayne", "duane") == 0.840, near);
    BOOST_TEST(similarity("dixon", "dicksonx") == 0.813, near);
}

BOOST_AUTO_TEST_CASE(similarity_is_from_none_to_one) {
    BOOST_TEST(similarity("", "") == 1.0);
    BOOST_TEST(similarity("", "a") == 0.0);
    BOOST_TEST(similarity("abc", "xyz") == 0.0);
    BOOST_TEST(similarity("abc", "abc") == 1.0);
    const std::string longer(100, 'a');
    BOOST_TEST(similarity(longer, longer) == 1.0);
    BOOST_TEST(similarity(longer, "a") == 0.0);
}

BOOST_AUTO_TEST_CASE(no_words_have_no_skeleton) {
    BOOST_TEST(skeleton("").empty());
    BOOST_TEST(!same_but_for_middle({}, {}));
}

BOOST_AUTO_TEST_SUITE_END()
