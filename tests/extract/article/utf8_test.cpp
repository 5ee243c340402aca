#include "extract/article/utf8.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

constexpr std::string_view mixed = "a’é中😀b"; // 1, 3, 2, 3, 4 and 1 bytes

std::string repeat(std::string_view text, int times) {
    std::string repeated;
    for (int i = 0; i < times; ++i) {
        repeated += text;
    }
    return repeated;
}

} // namespace

BOOST_AUTO_TEST_SUITE(utf8)

BOOST_AUTO_TEST_CASE(code_points_are_counted_not_bytes) {
    const CodePointIndex index(mixed);
    BOOST_TEST(index(0) == 0U);
    BOOST_TEST(index(1) == 1U);
    BOOST_TEST(index(4) == 2U);
    BOOST_TEST(index(6) == 3U);
    BOOST_TEST(index(9) == 4U);
    BOOST_TEST(index(13) == 5U);
    BOOST_TEST(index(mixed.size()) == 6U);
}

BOOST_AUTO_TEST_CASE(code_points_are_counted_far_into_a_text) {
    const auto text = repeat(mixed, 300);
    const CodePointIndex index(text);
    for (std::size_t i = 0; i < 300; ++i) {
        BOOST_REQUIRE(index(i * mixed.size()) == i * 6);
        BOOST_REQUIRE(index(i * mixed.size() + 4) == i * 6 + 2);
    }
    BOOST_TEST(index(text.size()) == 1800U);
}

BOOST_AUTO_TEST_CASE(end_of_a_text_of_whole_blocks_is_counted) {
    for (const int size : {0, 255, 256, 257, 512}) {
        const std::string text(static_cast<std::size_t>(size), 'x');
        BOOST_TEST(CodePointIndex(text)(text.size()) == static_cast<std::uint32_t>(size));
    }
}

BOOST_AUTO_TEST_CASE(first_invalid_byte_is_found) {
    BOOST_TEST(!find_invalid_utf8(mixed).has_value());
    BOOST_TEST(!find_invalid_utf8("").has_value());
    BOOST_TEST(find_invalid_utf8("caf\xE9").value() == 3U);
    BOOST_TEST(find_invalid_utf8("\x80").value() == 0U);
    BOOST_TEST(find_invalid_utf8("ab\xE2\x80").value() == 2U);        // cut off
    BOOST_TEST(find_invalid_utf8("\xC0\xAF").value() == 0U);          // longer than need be
    BOOST_TEST(find_invalid_utf8("a\xED\xA0\x80").value() == 1U);     // a surrogate
    BOOST_TEST(find_invalid_utf8("a\xF5\x80\x80\x80").value() == 1U); // beyond U+10FFFF
}

BOOST_AUTO_TEST_CASE(next_code_point_moves_behind_it) {
    std::size_t at = 1;
    BOOST_TEST((next_code_point(mixed, at) == U'’'));
    BOOST_TEST(at == 4U);
    BOOST_TEST((next_code_point(mixed, at) == U'é'));
    BOOST_TEST(at == 6U);
}

BOOST_AUTO_TEST_CASE(invalid_bytes_are_read_as_replacement_characters) {
    BOOST_TEST((to_utf32("a\xFF"
                         "b") == U"a\uFFFDb"));
}

BOOST_AUTO_TEST_CASE(text_survives_utf32) {
    BOOST_TEST((to_utf32(mixed) == U"a’é中😀b"));
    BOOST_TEST(to_utf8(to_utf32(mixed)) == mixed);
}

BOOST_AUTO_TEST_CASE(case_is_folded_beyond_ascii) {
    BOOST_TEST(fold_case("Baogang GROUP") == "baogang group");
    BOOST_TEST(fold_case("ÉCOLE Ω") == "école ω");
    BOOST_TEST(fold_case("Straße") == fold_case("STRASSE"));
    BOOST_TEST(fold_case("宝钢") == "宝钢");
}

BOOST_AUTO_TEST_CASE(accents_are_folded_with_case) {
    BOOST_TEST(fold_accents("Calderón") == "calderon");
    BOOST_TEST(fold_accents("Caldero\xCC\x81n") == "calderon"); // a mark of its own
    BOOST_TEST(fold_accents("ŠKODA Güneş") == "skoda gunes");
    BOOST_TEST(fold_accents("Baogang 宝钢") == "baogang 宝钢");
    BOOST_TEST(fold_accents("") == "");
}

BOOST_AUTO_TEST_SUITE_END()
