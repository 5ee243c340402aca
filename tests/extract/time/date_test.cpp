#include "extract/time/date.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

Date date_of(std::string_view edtf) {
    return parse_date(edtf).value();
}

std::string month_day_or_none(std::string_view edtf) {
    const auto day = parse_edtf_month_day(edtf);
    return day ? to_edtf(*day) : "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(date)

BOOST_DATA_TEST_CASE(edtf_names_first_and_last_day, test::table("extract/time/edtf.tsv"), row) {
    const auto date = parse_date(row["edtf"]);
    BOOST_REQUIRE(date.has_value());
    BOOST_TEST(to_iso(date->first) == row["first"]);
    BOOST_TEST(to_iso(date->last) == row["last"]);
}

BOOST_DATA_TEST_CASE(date_is_written_in_the_shortest_way, test::table("extract/time/edtf.tsv"),
                     row) {
    const auto shortest = to_edtf(date_of(row["edtf"]));
    BOOST_TEST(shortest == row["shortest"]);
    BOOST_TEST((parse_date(shortest) == parse_date(row["edtf"])));
}

BOOST_DATA_TEST_CASE(what_is_no_edtf_is_no_date, test::table("extract/time/no_edtf.tsv"), row) {
    BOOST_TEST(!parse_date(row["edtf"]).has_value());
}

BOOST_AUTO_TEST_CASE(thirtieth_of_february_is_no_date) {
    BOOST_TEST(!parse_date("2025-02-30").has_value());
}

BOOST_AUTO_TEST_CASE(doubt_does_not_make_a_day_longer) {
    BOOST_TEST(is_day(date_of("2025-02-28?")));
    BOOST_TEST(length(date_of("2025-02-28~")) == 1);
    BOOST_TEST(within(date_of("2025-02-28?"), date_of("2025-02~")));
    BOOST_TEST((date_of("2025-02-28?") != date_of("2025-02-28")));
}

BOOST_AUTO_TEST_CASE(articles_are_of_years_of_four_digits) {
    BOOST_TEST(is_plausible(date_of("1000-01-01").first));
    BOOST_TEST(is_plausible(date_of("2999-12-31").first));
    BOOST_TEST(!is_plausible(date_of("0999-12-31").first));
    BOOST_TEST(!is_plausible(date_of("3000-01-01").first));
}

BOOST_AUTO_TEST_CASE(only_one_day_is_a_day) {
    BOOST_TEST(is_day(date_of("2025-02-28")));
    BOOST_TEST(!is_day(date_of("2025-02")));
    BOOST_TEST(!is_day(date_of("2025-02-27/2025-02-28")));
}

BOOST_AUTO_TEST_CASE(date_lies_within_itself_and_what_is_wider) {
    BOOST_TEST(within(date_of("2025-02-28"), date_of("2025-02-28")));
    BOOST_TEST(within(date_of("2025-02-28"), date_of("2025-02")));
    BOOST_TEST(within(date_of("2025-12"), date_of("2025")));
    BOOST_TEST(!within(date_of("2025-02"), date_of("2025-02-28")));
    BOOST_TEST(!within(date_of("2025-02-28/2025-03-01"), date_of("2025-02")));
    BOOST_TEST(!within(date_of("2025-03-01"), date_of("2025-02")));
}

BOOST_AUTO_TEST_CASE(dates_overlap_where_they_share_a_day) {
    BOOST_TEST(overlap(date_of("2025-02"), date_of("2025-02-28/2025-03-05")));
    BOOST_TEST(overlap(date_of("2025-02-28/2025-03-05"), date_of("2025-02")));
    BOOST_TEST(overlap(date_of("2025"), date_of("2025-07-04")));
    BOOST_TEST(!overlap(date_of("2025-02"), date_of("2025-03")));
    BOOST_TEST(!overlap(date_of("2025-03"), date_of("2025-02")));
}

BOOST_AUTO_TEST_CASE(length_counts_both_ends) {
    BOOST_TEST(length(date_of("2025-02-28")) == 1);
    BOOST_TEST(length(date_of("2025-03-31/2025-04-01")) == 2);
    BOOST_TEST(length(date_of("2025-02")) == 28);
    BOOST_TEST(length(date_of("2024")) == 366);
}

BOOST_AUTO_TEST_CASE(month_and_day_without_a_year_are_written_with_an_unknown_one) {
    BOOST_TEST(to_edtf(std::chrono::September / 5) == "XXXX-09-05");
    BOOST_TEST(month_day_or_none("XXXX-09-05") == "XXXX-09-05");
    BOOST_TEST(month_day_or_none("XXXX-12-31") == "XXXX-12-31");
}

BOOST_AUTO_TEST_CASE(twenty_ninth_of_february_is_a_day_without_a_year) {
    BOOST_TEST(month_day_or_none("XXXX-02-29") == "XXXX-02-29");
}

BOOST_AUTO_TEST_CASE(what_names_no_month_and_day_is_none) {
    for (const auto* edtf : {"", "XXXX", "XXXX-09", "XXXX-09-", "XXXX-02-30", "XXXX-13-01",
                             "2025-09-05", "XXXX-9-5", "XXXX-09-05-01", "09-05", "XXXX-09-XX",
                             "XXXX-09-05~", "XXXX-09-05T10:00:00", "XXXX-09-05/2000-09-05"}) {
        BOOST_TEST_CONTEXT(edtf) {
            BOOST_TEST(month_day_or_none(edtf) == "none");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
