#include "extract/language/clause.h"
#include "extract/language/conllu.h"
#include "tests/extract/language/tree.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::Tree;

namespace {

/// Three words of which nothing is known.
Document without_syntax() {
    return parse_conllu("1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmet\t_\t_\t_\t_\t_\t_\t_\t_\n"
                        "3\tMonday\t_\t_\t_\t_\t_\t_\t_\t_\n",
                        "f")
        .document;
}

} // namespace

BOOST_AUTO_TEST_SUITE(clause)

BOOST_DATA_TEST_CASE(word_has_place_in_tree, test::table("extract/language/clauses.tsv"), row) {
    const Tree tree(row["tree"]);
    const auto& document = tree.document();
    const auto token = tree.token(row["word"]);
    const auto parent = parent_of(document, token);
    BOOST_TEST((parent ? document.word(*parent) : "-") == row["parent"]);
    BOOST_TEST(relation_of(document, token) == row["relation"]);
    BOOST_TEST(document.word(clause_of(document, token)) == row["clause"]);
}

BOOST_DATA_TEST_CASE(phrase_has_head, test::table("extract/language/heads.tsv"), row) {
    const Tree tree(row["tree"]);
    const auto head = head_of(tree.document(), tree.range(row["phrase"]));
    BOOST_TEST(tree.document().word(head) == row["head"]);
}

BOOST_DATA_TEST_CASE(time_hangs_together_with_event, test::table("extract/language/ties.tsv"),
                     row) {
    const Tree tree(row["tree"]);
    const auto tie = tie_to(tree.document(), tree.token(row["event"]), tree.token(row["time"]));
    BOOST_TEST(tie == row["tie"]);
}

BOOST_AUTO_TEST_CASE(without_syntax_each_token_is_a_root) {
    const auto document = without_syntax();
    for (std::uint32_t token = 0; token < 3; ++token) {
        BOOST_TEST(!parent_of(document, token).has_value());
        BOOST_TEST(relation_of(document, token) == "root");
        BOOST_TEST(clause_of(document, token) == token);
    }
}

BOOST_AUTO_TEST_CASE(without_syntax_a_phrase_hangs_from_its_first_word) {
    BOOST_TEST(head_of(without_syntax(), {1, 3}) == 1U);
}

BOOST_AUTO_TEST_CASE(without_syntax_times_stand_beside_the_event) {
    BOOST_TEST(tie_to(without_syntax(), 1, 2) == "beside");
    BOOST_TEST(tie_to(without_syntax(), 1, 0) == "beside");
}

BOOST_AUTO_TEST_SUITE_END()
