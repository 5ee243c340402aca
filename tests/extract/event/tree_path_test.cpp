#include "extract/event/tree_path.h"
#include "tests/extract/event/written_reading.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(tree_path)

BOOST_DATA_TEST_CASE(words_hang_together, test::table("extract/event/paths.tsv"), row) {
    const test::WrittenReading reading(row["tree"], "");
    const auto path = find_path(*reading, reading.token(row["from"]), reading.token(row["to"]));
    BOOST_TEST(path.whole == row["whole"]);
    BOOST_TEST(path.core == row["core"]);
    BOOST_TEST(path.tail == row["tail"]);
    BOOST_TEST(std::to_string(path.steps) == row["steps"]);
}

BOOST_AUTO_TEST_SUITE_END()
