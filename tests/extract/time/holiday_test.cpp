#include "extract/time/holiday.h"
#include "tests/table.h"

#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
namespace chr = std::chrono;

namespace {

std::string day_of(std::string_view name, int year) {
    const auto holiday = find_holiday(name);
    BOOST_REQUIRE(holiday.has_value());
    return to_iso(day_of_holiday(*holiday, chr::year{year}));
}

} // namespace

BOOST_AUTO_TEST_SUITE(holiday)

BOOST_DATA_TEST_CASE(holiday_has_its_day, test::table("extract/time/holidays.tsv"), row) {
    BOOST_TEST(day_of(row["holiday"], std::stoi(row["year"])) == row["day"]);
}

BOOST_AUTO_TEST_CASE(one_holiday_has_many_names) {
    BOOST_TEST((find_holiday("xmas") == find_holiday("christmas day")));
    BOOST_TEST((find_holiday("lunar new year") == find_holiday("spring festival")));
    BOOST_TEST((find_holiday("labour day") == find_holiday("labor day")));
    BOOST_TEST((find_holiday("easter") != find_holiday("easter monday")));
}

BOOST_AUTO_TEST_CASE(other_names_are_no_holidays) {
    for (const auto* name : {"", " ", "Christmas", "christmas ", "new year", "friday", "day"}) {
        BOOST_TEST_CONTEXT(name) {
            BOOST_TEST(!find_holiday(name).has_value());
        }
    }
}

BOOST_AUTO_TEST_CASE(names_begin_with_words_of_letters) {
    const auto words = first_words_of_holidays();
    for (const auto* word :
         {"christmas", "new", "st", "mid", "easter", "yom", "eid", "president"}) {
        BOOST_TEST_CONTEXT(word) {
            BOOST_TEST(words.contains(word));
        }
    }
    BOOST_TEST(!words.contains(""));
    BOOST_TEST(!words.contains("hashanah"));
}

BOOST_AUTO_TEST_CASE(easter_is_a_sunday_of_spring) {
    for (int year = 1583; year <= 2999; ++year) {
        const auto day = day_of_holiday(find_holiday("easter").value(), chr::year{year}).value();
        BOOST_TEST_CONTEXT(year) {
            BOOST_REQUIRE((chr::weekday{chr::sys_days{day}} == chr::Sunday));
            BOOST_REQUIRE((day >= chr::year{year} / 3 / 22 && day <= chr::year{year} / 4 / 25));
        }
    }
}

BOOST_AUTO_TEST_CASE(feasts_of_the_moon_wander_within_their_season) {
    for (int year = 1950; year <= 2050; ++year) {
        const auto between = [&](const char* name, const std::string& first,
                                 const std::string& last) {
            const auto day = day_of(name, year).substr(5);
            return day >= first && day <= last;
        };
        BOOST_TEST_CONTEXT(year) {
            BOOST_TEST(between("chinese new year", "01-21", "02-21"));
            BOOST_TEST(between("mid-autumn festival", "09-07", "10-08"));
            BOOST_TEST(between("rosh hashanah", "09-05", "10-06"));
            BOOST_TEST(between("passover", "03-25", "04-26"));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
