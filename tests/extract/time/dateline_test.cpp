#include "extract/time/dateline.h"
#include "tests/table.h"

#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(datelines)

BOOST_DATA_TEST_CASE(date_ends_dateline, test::table("extract/time/datelines.tsv"), row) {
    auto line = row["line"];
    line.erase(line.find('<'), 1);
    const auto end = line.find('>');
    line.erase(end, 1);
    BOOST_TEST(ends_dateline(line, end) == (row["dateline"] == "yes"));
}

BOOST_AUTO_TEST_CASE(empty_line_is_no_dateline) {
    BOOST_TEST(!ends_dateline("", 0));
    BOOST_TEST(!ends_dateline("BAOTOU", 60));
}

BOOST_AUTO_TEST_CASE(line_may_end_anywhere) {
    const std::string line = "TOKYO, Sept. 3 (Reuters) - They met.";
    const auto end = line.find(" (");
    const auto told = line.find("- ") + 2;
    for (auto size = end; size <= line.size(); ++size) {
        BOOST_TEST(ends_dateline(line.substr(0, size), end) == (size >= told));
    }
}

BOOST_AUTO_TEST_SUITE_END()
