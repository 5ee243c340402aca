#include "extract/time/month.h"
#include "extract/time/parse_timestamp.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(timestamp)

BOOST_DATA_TEST_CASE(timestamp_tells_day, test::table("extract/time/timestamps.tsv"), row) {
    const auto day = parse_timestamp(row["timestamp"]);
    BOOST_TEST((day ? to_iso(*day) : "none") == row["day"]);
}

BOOST_AUTO_TEST_CASE(months_are_known_by_name_and_short_name) {
    for (const auto* word : {"March", "march", "MARCH", "Mar", "mar", "Mar."}) {
        BOOST_TEST_CONTEXT(word) {
            BOOST_TEST((parse_month(word) == std::chrono::March));
        }
    }
    BOOST_TEST((parse_month("May") == std::chrono::May));
    BOOST_TEST((parse_month("Sept.") == std::chrono::September));
    BOOST_TEST((parse_month("Sep") == std::chrono::September));
    BOOST_TEST((parse_month("December") == std::chrono::December));
}

BOOST_AUTO_TEST_CASE(other_words_are_no_months) {
    for (const auto* word : {"", ".", "Ma", "Marc", "Marchs", "Monday", "3", "Juli"}) {
        BOOST_TEST_CONTEXT(word) {
            BOOST_TEST(!parse_month(word).has_value());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
