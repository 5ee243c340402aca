#include "extract/article/decode_text.h"

#include "extract/article/utf8.h"
#include "extract/input_error.h"

#include <algorithm>
#include <iterator>
#include <memory>

#include <uchardet.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace dateline {

namespace {

/// Bytes at the front that tell the encoding.
constexpr struct {
    std::string_view mark;
    const char* encoding;
} byte_order_marks[] = {
    {"\xEF\xBB\xBF", "UTF-8"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
};

/// `bytes` in UTF-8; empty if ICU does not know the encoding.
std::string convert(std::string_view bytes, const char* encoding) {
    const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), encoding);
    std::string utf8;
    return text.toUTF8String(utf8);
}

/// The name of the encoding that `bytes` look like; empty if none.
std::string guess_encoding(std::string_view bytes) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), bytes.size());
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// Whether `text` reads like writing: letters beyond ASCII in words, or alone where they are a word
/// (à), no character that is unassigned or a control. A wrong guess of the encoding shows here.
bool is_plausible(std::string_view text) {
    const auto code_points = to_utf32(text);
    const auto letter = [&](std::size_t i) {
        return i < code_points.size() && u_isalpha(static_cast<UChar32>(code_points[i]));
    };
    for (std::size_t i = 0; i < code_points.size(); ++i) {
        const auto c = static_cast<UChar32>(code_points[i]);
        if (c < 0x80) {
            continue;
        }
        const bool latin = u_isalpha(c) && c < 0x250;
        const bool alone = latin && !letter(i + 1) && !(i > 0 && letter(i - 1)) &&
                           std::u32string_view(U"àáéèíóúöåÀÁÉÈÍÓÚÖÅ").find(code_points[i]) ==
                               std::u32string_view::npos;
        const bool doubled = latin && i > 0 && code_points[i - 1] >= 0x80 &&
                             !(i > 1 && letter(i - 2)) && !letter(i + 1);
        if (!u_isdefined(c) || u_iscntrl(c) || c == 0xFFFD || alone || doubled) {
            return false;
        }
    }
    return true;
}

/// Whether any of the UTF-8 sequences of two bytes or more in `bytes` is whole.
bool holds_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t begin = at;
        if (next_code_point(bytes, at) != U'\uFFFD' && at - begin > 1) {
            return true;
        }
    }
    return false;
}

std::string decode(std::string_view bytes, const std::string& path, std::size_t line) {
    for (const auto& [mark, encoding] : byte_order_marks) {
        if (bytes.starts_with(mark)) {
            auto text = convert(bytes.substr(mark.size()), encoding);
            const bool utf8 = std::string_view(encoding) == "UTF-8";
            if (utf8 ? find_invalid_utf8(bytes).has_value()
                     : text.find("\uFFFD") != std::string::npos) {
                throw InputError(path, line,
                                 std::string("begins like ") + encoding + " but is not valid",
                                 "save it as UTF-8");
            }
            return text;
        }
    }
    const auto invalid = find_invalid_utf8(bytes);
    if (!invalid) {
        return std::string(bytes);
    }
    const auto encoding = holds_utf8(bytes) ? "" : guess_encoding(bytes);
    if (!encoding.empty()) {
        auto text = convert(bytes, encoding.c_str());
        if (!text.empty() && is_plausible(text)) {
            return text;
        }
    }
    throw InputError(path, line, "is not valid UTF-8, and no other encoding fits",
                     "mend it at byte " + std::to_string(*invalid + 1) + " or save it as UTF-8");
}

/// Controls are what tells; UTF-16 is full of NUL bytes and must be decoded first.
void refuse_binary(std::string_view text, const std::string& path, std::size_t line) {
    std::size_t controls = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        controls += byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
    }
    if (controls * 50 > text.size() || text.find('\0') != std::string_view::npos) {
        throw InputError(path, line, "is binary, not text", "give articles as text, HTML or JSON");
    }
}

} // namespace

std::string decode_text(std::string_view bytes, const std::string& path, std::size_t line) {
    const bool marked =
        std::any_of(std::begin(byte_order_marks), std::end(byte_order_marks),
                    [&](const auto& encoding) { return bytes.starts_with(encoding.mark); });
    if (!marked) {
        refuse_binary(bytes, path, line);
    }
    auto text = decode(bytes, path, line);
    refuse_binary(text, path, line);
    return text;
}

} // namespace dateline
