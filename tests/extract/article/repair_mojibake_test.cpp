#include "extract/article/repair_mojibake.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(mojibake)

BOOST_DATA_TEST_CASE(damage_is_repaired, test::table("extract/article/mojibake.tsv"), row) {
    BOOST_TEST(repair_mojibake(row["damaged"]) == row["repaired"]);
}

BOOST_DATA_TEST_CASE(what_is_repaired_stays, test::table("extract/article/mojibake.tsv"), row) {
    BOOST_TEST(repair_mojibake(row["repaired"]) == row["repaired"]);
}

BOOST_AUTO_TEST_SUITE_END()
