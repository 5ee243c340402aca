#include "extract/article/clean_text.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

int copyright_year(std::string_view text) {
    const auto year = clean_text(text).copyright_year;
    return year ? static_cast<int>(*year) : 0;
}

} // namespace

BOOST_AUTO_TEST_SUITE(cleaning)

BOOST_DATA_TEST_CASE(boilerplate_is_left_out, test::table("extract/article/cleaning.tsv"), row) {
    BOOST_TEST(clean_text(row["text"]).text == row["clean"]);
}

BOOST_DATA_TEST_CASE(clean_text_stays_clean, test::table("extract/article/cleaning.tsv"), row) {
    BOOST_TEST(clean_text(row["clean"]).text == row["clean"]);
}

BOOST_AUTO_TEST_CASE(copyright_line_tells_the_latest_year) {
    BOOST_TEST(copyright_year("One.\n© 2025 Rare Earth News\n") == 2025);
    BOOST_TEST(copyright_year("Copyright 2019-2025 Rare Earth News") == 2025);
    BOOST_TEST(copyright_year("ยฉ 2024. All rights reserved.") == 2024);
    BOOST_TEST(copyright_year("© Rare Earth News. All rights reserved.") == 0);
    BOOST_TEST(copyright_year("Baogang met Toyota in 2025.") == 0);
}

BOOST_AUTO_TEST_CASE(copyright_line_is_left_out) {
    BOOST_TEST(clean_text("One.\n© 2025 Rare Earth News\nTwo.\n").text == "One.\nTwo.\n");
    BOOST_TEST(clean_text("Copyright law is old.\n").text == "Copyright law is old.\n");
}

BOOST_AUTO_TEST_CASE(long_line_is_no_furniture) {
    const auto line = "Subscribe to " + std::string(200, 'x') + "\n";
    BOOST_TEST(clean_text(line).text == line);
}

BOOST_AUTO_TEST_CASE(all_line_ends_become_one) {
    BOOST_TEST(clean_text("One.\r\nTwo.\rThree.\n\r\nFour.\r").text ==
               "One.\nTwo.\nThree.\n\nFour.\n");
}

BOOST_AUTO_TEST_CASE(text_is_composed) {
    BOOST_TEST(clean_text("cafe\u0301").text == "café\n");
}

BOOST_AUTO_TEST_SUITE_END()
