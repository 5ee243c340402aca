#include "graph/evaluate/comparable_text.h"
#include "tests/graph/build_values.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

BOOST_AUTO_TEST_SUITE(comparable_texts)

BOOST_DATA_TEST_CASE(spellings_of_one_name_are_the_same,
                     table("graph/evaluate/comparable_texts.tsv"), row) {
    BOOST_TEST(comparable_text(row["text"]) == row["form"]);
    BOOST_TEST(comparable_text(row["other"]) == row["form"]);
}

BOOST_AUTO_TEST_CASE(marks_alone_are_nothing) {
    BOOST_TEST(comparable_text("") == "");
    BOOST_TEST(comparable_text("’ – _") == "");
    BOOST_TEST((comparable_names(organization("The Acme", {"ACME", "…"})) ==
                std::set<std::string>{"acme"}));
}

BOOST_AUTO_TEST_SUITE_END()
