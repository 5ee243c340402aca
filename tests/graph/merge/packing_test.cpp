#include "graph/merge/packing.h"
#include "tests/graph/build_values.h"

#include <cmath>
#include <limits>
#include <stdexcept>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

BOOST_AUTO_TEST_SUITE(packing)

BOOST_AUTO_TEST_CASE(numbers_are_read_as_they_were_written) {
    for (const std::uint64_t number :
         {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{127}, std::uint64_t{128},
          std::uint64_t{16383}, std::uint64_t{16384}, std::uint64_t{1} << 63, UINT64_MAX}) {
        Packer out;
        out.number(number);
        const auto bytes = out.take();
        Unpacker in(bytes);
        BOOST_TEST(in.number(UINT64_MAX) == number);
        in.require_end();
    }
}

BOOST_AUTO_TEST_CASE(small_numbers_are_one_byte) {
    Packer out;
    out.number(127);
    BOOST_TEST(out.take() == "\x7f");
    Packer two;
    two.number(128);
    BOOST_TEST(two.take() == "\x80\x01");
}

BOOST_AUTO_TEST_CASE(all_kinds_of_values_are_read_as_they_were_written) {
    const std::string zero_inside("a\0b", 3);
    Packer out;
    out.text("");
    out.text(zero_inside);
    out.two_bytes(0xFF01);
    out.real(-0.125);
    out.real(std::numeric_limits<double>::infinity());
    out.flag(true);
    out.flag(false);
    out.word(Kind::place);
    const auto bytes = out.take();
    Unpacker in(bytes);
    BOOST_TEST(in.text().empty());
    BOOST_TEST(in.text() == zero_inside);
    BOOST_TEST(in.two_bytes() == 0xFF01);
    BOOST_TEST(in.real() == -0.125);
    BOOST_TEST(std::isinf(in.real()));
    BOOST_TEST(in.flag());
    BOOST_TEST(!in.flag());
    BOOST_TEST((in.word(Kind::place) == Kind::place));
    BOOST_CHECK_NO_THROW(in.require_end());
}

BOOST_AUTO_TEST_CASE(days_before_and_after_1970_are_read_as_they_were_written) {
    for (const auto* iso : {"1970-01-01", "1969-12-31", "0001-01-01", "2025-02-28", "9999-12-31"}) {
        Packer out;
        out.day(day(iso));
        const auto bytes = out.take();
        BOOST_TEST((Unpacker(bytes).day() == day(iso)), iso);
    }
}

BOOST_AUTO_TEST_CASE(what_is_too_large_is_told) {
    BOOST_CHECK_THROW(Unpacker("\x05").number(4), std::runtime_error);
    BOOST_CHECK_THROW(Unpacker("\x02").flag(), std::runtime_error);
    BOOST_CHECK_THROW(Unpacker("\x04").word(Kind::place), std::runtime_error);
    BOOST_CHECK_THROW(Unpacker("\xff\xff\xff\xff\x0f").day(), std::runtime_error);
    const std::string endless(20, '\x80');
    BOOST_CHECK_THROW(Unpacker(endless).number(UINT64_MAX), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(what_is_too_short_or_too_long_is_told) {
    BOOST_CHECK_THROW(Unpacker("").number(1), std::runtime_error);
    BOOST_CHECK_THROW(Unpacker("\x80").number(1000), std::runtime_error);
    BOOST_CHECK_THROW(Unpacker("a").two_bytes(), std::runtime_error);
    BOOST_CHECK_THROW(Unpacker("1234567").real(), std::runtime_error);
    BOOST_CHECK_THROW(Unpacker("\x03"
                               "ab")
                          .text(),
                      std::runtime_error);
    BOOST_CHECK_THROW(Unpacker("\x05"
                               "abcd")
                          .count(),
                      std::runtime_error);
    BOOST_CHECK_THROW(Unpacker("a").require_end(), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()
