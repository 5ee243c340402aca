#include "extract/article/utf8.h"

#include <algorithm>
#include <iterator>

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace dateline {

namespace {

constexpr std::size_t block = 256;

bool begins_code_point(char byte) {
    return !U8_IS_TRAIL(byte);
}

/// -1 for bytes that are no UTF-8.
UChar32 next_or_invalid(std::string_view text, std::size_t& at) {
    UChar32 code_point = 0;
    auto i = static_cast<std::int64_t>(at);
    const auto size = static_cast<std::int64_t>(text.size());
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" // within ICU's macro
    U8_NEXT(text.data(), i, size, code_point);
#pragma GCC diagnostic pop
    at = static_cast<std::size_t>(i);
    return code_point;
}

} // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const UChar32 code_point = next_or_invalid(text, at);
    return code_point < 0 ? U'\uFFFD' : static_cast<char32_t>(code_point);
}

bool is_letter(char32_t c) {
    return u_isalpha(static_cast<UChar32>(c));
}

void append_code_point(std::string& text, char32_t code_point) {
    char bytes[U8_MAX_LENGTH];
    int size = 0;
    U8_APPEND_UNSAFE(bytes, size, code_point);
    text.append(bytes, static_cast<std::size_t>(size));
}

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t begin = at;
        if (next_or_invalid(bytes, at) < 0) {
            return begin;
        }
    }
    return std::nullopt;
}

std::u32string to_utf32(std::string_view text) {
    std::u32string code_points;
    code_points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        code_points.push_back(next_code_point(text, at));
    }
    return code_points;
}

std::string to_utf8(std::u32string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (const char32_t code_point : text) {
        append_code_point(bytes, code_point);
    }
    return bytes;
}

std::string fold_case(std::string_view text) {
    std::string folded;
    icu::StringByteSink<std::string> sink(&folded);
    UErrorCode status = U_ZERO_ERROR;
    icu::CaseMap::utf8Fold(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr,
                           status);
    return folded;
}

std::string fold_accents(std::string_view text) {
    auto folded = fold_case(text);
    if (std::all_of(folded.begin(), folded.end(), [](char c) { return U8_IS_SINGLE(c); })) {
        return folded;
    }
    UErrorCode status = U_ZERO_ERROR;
    const auto* decompose = icu::Normalizer2::getNFKDInstance(status);
    const auto parts = to_utf32([&] {
        std::string utf8;
        icu::StringByteSink<std::string> sink(&utf8);
        decompose->normalizeUTF8(0, folded, sink, nullptr, status);
        return utf8;
    }());
    std::u32string kept;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(kept), [](char32_t c) {
        return u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK;
    });
    return to_utf8(kept);
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i % block == 0) {
            at_block_.push_back(count);
        }
        count += begins_code_point(text[i]);
    }
    at_block_.push_back(count);
}

std::uint32_t CodePointIndex::operator()(std::size_t byte) const {
    const std::size_t from = byte / block * block;
    const auto rest = text_.substr(from, byte - from);
    return at_block_[byte / block] +
           static_cast<std::uint32_t>(std::count_if(rest.begin(), rest.end(), begins_code_point));
}

} // namespace dateline
