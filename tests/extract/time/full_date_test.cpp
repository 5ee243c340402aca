#include "extract/time/full_date.h"
#include "tests/table.h"

#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
namespace chr = std::chrono;

namespace {

std::string day_or_none(const std::optional<Day>& day) {
    return day ? to_iso(*day) : "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(full_date)

BOOST_DATA_TEST_CASE(text_is_nothing_but_a_date, test::table("extract/time/full_dates.tsv"), row) {
    BOOST_TEST(day_or_none(parse_full_date(row["text"])) == row["day"]);
}

BOOST_AUTO_TEST_CASE(year_is_given_to_a_date_that_tells_none) {
    BOOST_TEST(day_or_none(parse_full_date("Nov 17", chr::year{2025})) == "2025-11-17");
    BOOST_TEST(day_or_none(parse_full_date("17 November", chr::year{2025})) == "2025-11-17");
    BOOST_TEST(day_or_none(parse_full_date("Monday, Nov. 17", chr::year{2025})) == "2025-11-17");
    BOOST_TEST(day_or_none(parse_full_date("Feb. 29", chr::year{2024})) == "2024-02-29");
    BOOST_TEST(day_or_none(parse_full_date("Feb. 29", chr::year{2025})) == "none");
}

BOOST_AUTO_TEST_CASE(year_that_is_told_counts) {
    BOOST_TEST(day_or_none(parse_full_date("Nov 17, 2024", chr::year{2025})) == "2024-11-17");
}

BOOST_AUTO_TEST_CASE(year_alone_makes_no_day) {
    for (const auto* text : {"November", "last year", "Monday", "yesterday", "the third quarter"}) {
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(day_or_none(parse_full_date(text, chr::year{2025})) == "none");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
