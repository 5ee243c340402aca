#pragma once

#include "extract/article/utf8.h"

#include <array>
#include <cstdint>
#include <string_view>

#include <unicode/uchar.h>

namespace dateline {

/// What a character is to the splitting of text: bits, as a letter is in upper or lower case too.
enum CharacterBits : std::uint8_t { letter_bit = 1, digit_bit = 2, upper_bit = 4, space_bit = 8 };

constexpr std::array<std::uint8_t, 128> ascii_bits = [] {
    std::array<std::uint8_t, 128> bits{};
    for (unsigned c = 0; c < 26; ++c) {
        bits['a' + c] = letter_bit;
        bits['A' + c] = letter_bit | upper_bit;
    }
    for (unsigned c = '0'; c <= '9'; ++c) {
        bits[c] = digit_bit;
    }
    for (const char c : {' ', '\t', '\r', '\v', '\f'}) {
        bits[static_cast<unsigned char>(c)] = space_bit;
    }
    return bits;
}();

/// The bits of `c`; digits are 0 to 9 alone, and marks that combine with letters are letters.
inline std::uint8_t bits_of(char32_t c) {
    if (c < 128) {
        return ascii_bits[c];
    }
    const auto point = static_cast<UChar32>(c);
    const bool joins = u_isalpha(point) || u_charType(point) == U_NON_SPACING_MARK;
    return static_cast<std::uint8_t>((joins ? letter_bit : 0) | (u_isupper(point) ? upper_bit : 0) |
                                     (u_isUWhiteSpace(point) ? space_bit : 0));
}

/// A code point of a text and what it is.
struct Character {
    char32_t code = 0; // also behind the end
    std::size_t end = 0;
    std::uint8_t bits = 0;

    bool letter() const { return bits & letter_bit; }
    bool digit() const { return bits & digit_bit; }
    bool upper() const { return bits & upper_bit; }
    bool space() const { return bits & space_bit; }
    bool alphanumeric() const { return bits & (letter_bit | digit_bit); }
};

/// The character of `text` at byte `at`.
inline Character character_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) {
        return {0, at, 0};
    }
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 128) {
        return {byte, at + 1, ascii_bits[byte]};
    }
    auto end = at;
    const auto code = next_code_point(text, end);
    return {code, end, bits_of(code)};
}

/// The end of the letters of `text` from byte `at` on.
inline std::size_t letters_end(std::string_view text, std::size_t at) {
    for (auto c = character_at(text, at); c.letter(); c = character_at(text, at)) {
        at = c.end;
    }
    return at;
}

/// The end of the digits of `text` from byte `at` on.
inline std::size_t digits_end(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
        ++at;
    }
    return at;
}

inline bool is_apostrophe(char32_t c) {
    return c == U'\'' || c == U'’' || c == U'`';
}

} // namespace dateline
