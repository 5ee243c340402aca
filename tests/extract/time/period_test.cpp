#include "extract/time/period.h"
#include "tests/table.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
namespace chr = std::chrono;

namespace {

constexpr std::array<const char*, 14> unit_names{
    "second", "minute", "hour",    "day",  "weekend", "week",   "fortnight",
    "month",  "season", "quarter", "half", "year",    "decade", "century"};

Unit to_unit(const std::string& name) {
    const auto found = std::find(unit_names.begin(), unit_names.end(), name);
    return static_cast<Unit>(found - unit_names.begin());
}

chr::sys_days day(std::string_view iso) {
    return chr::sys_days{parse_date(iso).value().first};
}

Period around(Unit unit, std::string_view iso) {
    return period_around(unit, day(iso));
}

std::string value_or_none(const std::optional<Period>& period) {
    return period ? to_timex_value(*period) : "none";
}

std::string moved(Unit unit, std::string_view iso, long count) {
    return value_or_none(shifted(around(unit, iso), count));
}

} // namespace

BOOST_AUTO_TEST_SUITE(period)

BOOST_DATA_TEST_CASE(day_lies_in_period, test::table("extract/time/periods.tsv"), row) {
    const auto period = around(to_unit(row["unit"]), row["day"]);
    BOOST_TEST(to_timex_value(period) == row["value"]);
    BOOST_TEST(to_iso(to_date(period).first) == row["first"]);
    BOOST_TEST(to_iso(to_date(period).last) == row["last"]);
    BOOST_TEST(to_yearless_value(period) == row["yearless"]);
    BOOST_TEST((shifted(period, 0) == period));
}

BOOST_AUTO_TEST_CASE(periods_are_counted_on_and_back) {
    BOOST_TEST(moved(Unit::day, "2024-02-28", 1) == "2024-02-29");
    BOOST_TEST(moved(Unit::day, "2025-01-01", -1) == "2024-12-31");
    BOOST_TEST(moved(Unit::week, "2024-12-29", 1) == "2025-W01");
    BOOST_TEST(moved(Unit::week, "2021-01-04", -1) == "2020-W53");
    BOOST_TEST(moved(Unit::weekend, "2025-03-05", -1) == "2025-W09-WE");
    BOOST_TEST(moved(Unit::fortnight, "2025-03-05", 1) == "2025-W12");
    BOOST_TEST(moved(Unit::month, "2025-01-31", 1) == "2025-02");
    BOOST_TEST(moved(Unit::month, "2025-01-31", -1) == "2024-12");
    BOOST_TEST(moved(Unit::month, "2025-03-31", -25) == "2023-02");
    BOOST_TEST(moved(Unit::season, "2025-01-15", 1) == "2025-SP");
    BOOST_TEST(moved(Unit::season, "2025-03-15", -1) == "2024-WI");
    BOOST_TEST(moved(Unit::quarter, "2025-01-01", -1) == "2024-Q4");
    BOOST_TEST(moved(Unit::half, "2025-12-31", 1) == "2026-H1");
    BOOST_TEST(moved(Unit::year, "2025-03-05", -2) == "2023");
    BOOST_TEST(moved(Unit::decade, "2025-03-05", -2) == "200");
    BOOST_TEST(moved(Unit::century, "2025-03-05", -2) == "18");
}

BOOST_AUTO_TEST_CASE(counting_on_and_back_again_leads_back) {
    for (std::size_t i = 0; i < unit_names.size(); ++i) {
        const auto period = around(static_cast<Unit>(i), "2025-03-05");
        for (const long count : {1L, 2L, 7L, 13L, -1L, -5L, -12L}) {
            BOOST_TEST_CONTEXT(unit_names[i] << " " << count) {
                const auto there = shifted(period, count).value();
                BOOST_TEST((shifted(there, -count) == period));
                BOOST_TEST((count > 0) == (there.first > period.first));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(neighbours_leave_no_gap) {
    for (const auto unit : {Unit::day, Unit::week, Unit::month, Unit::season, Unit::quarter,
                            Unit::half, Unit::year, Unit::decade, Unit::century}) {
        auto period = around(unit, "2024-01-01");
        for (int i = 0; i < 60; ++i) {
            const auto next = shifted(period, 1).value();
            BOOST_REQUIRE((chr::sys_days{to_date(period).last} + chr::days{1} == next.first));
            BOOST_REQUIRE((period_around(unit, next.first) == next));
            BOOST_REQUIRE((period_around(unit, chr::sys_days{to_date(next).last}) == next));
            period = next;
        }
    }
}

BOOST_AUTO_TEST_CASE(calendar_ends_with_the_years_1_and_9999) {
    BOOST_TEST(moved(Unit::day, "0001-01-02", -1) == "0001-01-01");
    BOOST_TEST(moved(Unit::day, "0001-01-01", -1) == "none");
    BOOST_TEST(moved(Unit::day, "9999-12-30", 1) == "9999-12-31");
    BOOST_TEST(moved(Unit::day, "9999-12-31", 1) == "none");
    BOOST_TEST(moved(Unit::month, "0001-02-01", -1) == "0001-01");
    BOOST_TEST(moved(Unit::month, "0001-01-31", -1) == "none");
    BOOST_TEST(moved(Unit::month, "9999-11-30", 1) == "9999-12");
    BOOST_TEST(moved(Unit::month, "9999-12-31", 1) == "none");
    BOOST_TEST(moved(Unit::year, "0002-06-01", -1) == "0001");
    BOOST_TEST(moved(Unit::year, "0001-06-01", -1) == "none");
    BOOST_TEST(moved(Unit::year, "9999-06-01", 1) == "none");
    BOOST_TEST(moved(Unit::decade, "9995-06-01", 1) == "none");
    BOOST_TEST(moved(Unit::century, "9995-06-01", 1) == "none");
    BOOST_TEST(moved(Unit::week, "0001-01-03", -1) == "none");
}

BOOST_AUTO_TEST_CASE(counts_of_any_size_are_taken) {
    for (std::size_t i = 0; i < unit_names.size(); ++i) {
        const auto unit = static_cast<Unit>(i);
        for (const long count : {100'000'000L, -100'000'000L, std::numeric_limits<long>::max(),
                                 std::numeric_limits<long>::min(), 1'000'000'000'000L}) {
            BOOST_TEST_CONTEXT(unit_names[i] << " " << count) {
                BOOST_TEST(moved(unit, "2025-03-05", count) == "none");
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
