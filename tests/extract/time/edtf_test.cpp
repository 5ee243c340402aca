#include "extract/time/edtf.h"
#include "tests/table.h"

#include <random>
#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

std::string first_day(const std::optional<Date>& date) {
    return date ? to_iso(date->first) : "";
}

std::string last_day(const std::optional<Date>& date) {
    return date ? to_iso(date->last) : "";
}

EdtfDate only_date(std::string_view text) {
    return std::get<EdtfDate>(parse_edtf(text).value().first);
}

void check(const test::Row& row) {
    const auto edtf = parse_edtf(row["edtf"]);
    BOOST_REQUIRE(edtf.has_value());
    BOOST_TEST(to_edtf(*edtf) == row["edtf"]);
    BOOST_TEST(first_day(to_date(*edtf)) == row["first"]);
    BOOST_TEST(last_day(to_date(*edtf)) == row["last"]);
}

} // namespace

BOOST_AUTO_TEST_SUITE(edtf)

BOOST_DATA_TEST_CASE(level_0_is_read_and_written, test::table("extract/time/edtf_level0.tsv"),
                     row) {
    check(row);
}

BOOST_DATA_TEST_CASE(level_1_is_read_and_written, test::table("extract/time/edtf_level1.tsv"),
                     row) {
    check(row);
}

BOOST_DATA_TEST_CASE(other_text_is_refused, test::table("extract/time/edtf_refused.tsv"), row) {
    BOOST_TEST(!parse_edtf(row["edtf"]).has_value());
}

BOOST_AUTO_TEST_CASE(parts_are_kept_apart) {
    EdtfDate expected;
    expected.year = 1985;
    expected.month = EdtfPart{4, false};
    expected.day = EdtfPart{12, false};
    expected.time = EdtfTime{23, 20, 30, EdtfZone{270, false, true}};
    BOOST_TEST((only_date("1985-04-12T23:20:30+04:30") == expected));
}

BOOST_AUTO_TEST_CASE(unspecified_digits_are_counted) {
    EdtfDate expected;
    expected.year = 1900;
    expected.unspecified_digits = 2;
    BOOST_TEST((only_date("19XX") == expected));
    BOOST_TEST((only_date("1985-XX-XX").day == EdtfPart{0, true}));
}

BOOST_AUTO_TEST_CASE(years_may_be_long_or_before_the_first) {
    BOOST_TEST(only_date("Y170000002").year == 170'000'002);
    BOOST_TEST(only_date("Y-170000002").year == -170'000'002);
    BOOST_TEST(only_date("Y999999999999999999").year == 999'999'999'999'999'999);
    BOOST_TEST(only_date("-1985").year == -1985);
}

BOOST_AUTO_TEST_CASE(zone_lies_east_or_west) {
    const auto minutes = [](std::string_view text) {
        return only_date(text).time.value().zone.value().minutes;
    };
    BOOST_TEST(minutes("1985-04-12T23:20:30-04") == -240);
    BOOST_TEST(minutes("1985-04-12T23:20:30-00:30") == -30);
    BOOST_TEST(only_date("1985-04-12T23:20:30Z").time->zone->utc);
    BOOST_TEST(!only_date("1985-04-12T23:20:30").time->zone.has_value());
}

BOOST_AUTO_TEST_CASE(end_is_open_or_unknown) {
    BOOST_TEST((parse_edtf("1985/..")->last == EdtfEnd{EdtfNoEnd::open}));
    BOOST_TEST((parse_edtf("1985/")->last == EdtfEnd{EdtfNoEnd::unknown}));
    BOOST_TEST((parse_edtf("../1985")->first == EdtfEnd{EdtfNoEnd::open}));
    BOOST_TEST((parse_edtf("/1985")->first == EdtfEnd{EdtfNoEnd::unknown}));
    BOOST_TEST(!parse_edtf("1985")->last.has_value());
}

BOOST_AUTO_TEST_CASE(qualification_of_either_end_is_that_of_the_days) {
    const auto qualification = [](std::string_view text) {
        return to_date(parse_edtf(text).value()).value().qualification;
    };
    BOOST_TEST((qualification("1984") == Qualification::none));
    BOOST_TEST((qualification("1984?") == Qualification::uncertain));
    BOOST_TEST((qualification("1984~") == Qualification::approximate));
    BOOST_TEST((qualification("1984%") == Qualification::both));
    BOOST_TEST((qualification("1984?/2004") == Qualification::uncertain));
    BOOST_TEST((qualification("1984/2004~") == Qualification::approximate));
    BOOST_TEST((qualification("1984?/2004~") == Qualification::both));
}

BOOST_AUTO_TEST_CASE(what_is_read_is_written_to_the_letter) {
    constexpr std::string_view alphabet = "0123456789---::TZXY?~%+/../";
    std::mt19937 random(5);
    const auto seeds = test::table("extract/time/edtf_level0.tsv");
    for (int round = 0; round < 50'000; ++round) {
        auto text = seeds[random() % seeds.size()]["edtf"];
        for (auto changes = 1 + random() % 4; changes > 0; --changes) {
            const auto at = random() % (text.size() + 1);
            const char c = alphabet[random() % alphabet.size()];
            random() % 2 == 0 && at < text.size() ? text.replace(at, 1, 1, c)
                                                  : text.insert(at, 1, c);
        }
        if (const auto edtf = parse_edtf(text)) {
            BOOST_TEST_CONTEXT(text) {
                BOOST_REQUIRE(to_edtf(*edtf) == text);
                to_date(*edtf);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
