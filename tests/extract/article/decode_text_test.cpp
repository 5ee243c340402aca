#include "extract/article/decode_text.h"
#include "extract/input_error.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

std::string decode(std::string_view bytes) {
    return decode_text(bytes, "a.txt");
}

/// The message with which `bytes` are refused.
std::string refusal(std::string_view bytes, std::size_t line = 0) {
    try {
        decode_text(bytes, "a.txt", line);
    } catch (const InputError& error) {
        return error.what();
    }
    return "read";
}

} // namespace

BOOST_AUTO_TEST_SUITE(decoding)

BOOST_AUTO_TEST_CASE(utf8_stays_as_it_is) {
    BOOST_TEST(decode("Baogang’s café, 宝钢 😀\n") == "Baogang’s café, 宝钢 😀\n");
    BOOST_TEST(decode("") == "");
}

BOOST_AUTO_TEST_CASE(byte_order_mark_is_no_part_of_the_text) {
    BOOST_TEST(decode("\xEF\xBB\xBF"
                      "café") == "café");
}

BOOST_AUTO_TEST_CASE(byte_order_mark_tells_utf16) {
    using namespace std::string_view_literals;
    BOOST_TEST(decode("\xFF\xFEh\0i\0\x19\x20"sv) == "hi’");
    BOOST_TEST(decode("\xFE\xFF\0h\0i\x20\x19"sv) == "hi’");
}

BOOST_AUTO_TEST_CASE(windows_1252_is_told_by_its_bytes) {
    BOOST_TEST(decode("The company\x92s caf\xE9 is \x93open\x94 and it has been doing well.") ==
               "The company’s café is “open” and it has been doing well.");
}

BOOST_AUTO_TEST_CASE(broken_utf8_is_refused_with_file_and_byte) {
    BOOST_TEST(refusal("It costs \xE2\x82\xAC 5 \xFF and \xC3") ==
               "a.txt: is not valid UTF-8, and no other encoding fits; mend it at byte 16 or save "
               "it as UTF-8");
}

BOOST_AUTO_TEST_CASE(refusal_of_a_record_names_its_line) {
    BOOST_TEST(refusal("It costs \xE2\x82\xAC 5 \xFF", 7).starts_with("a.txt:7: is not valid"));
}

BOOST_AUTO_TEST_CASE(binary_is_refused) {
    using namespace std::string_view_literals;
    const std::string expected = "a.txt: is binary, not text; give articles as text, HTML or JSON";
    BOOST_TEST(refusal("PK\x03\x04\0\0"sv) == expected);
    BOOST_TEST(refusal("some text\0and more"sv) == expected);
    BOOST_TEST(refusal("\x01\x02\x03\x04") == expected);
}

BOOST_AUTO_TEST_CASE(stray_control_character_in_a_long_text_is_borne) {
    const std::string text(200, 'x');
    BOOST_TEST(refusal(text + "\f" + text) == "read");
}

BOOST_AUTO_TEST_SUITE_END()
