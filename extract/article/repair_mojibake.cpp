#include "extract/article/repair_mojibake.h"

#include "extract/article/utf8.h"

#include <array>
#include <optional>

#include <unicode/uchar.h>
#include <unicode/ucnv.h>

namespace dateline {

namespace {

/// The byte that stands for each character of a one-byte code page.
class CodePage {
public:
    explicit CodePage(const char* name) {
        UErrorCode status = U_ZERO_ERROR;
        UConverter* converter = ucnv_open(name, &status);
        for (int byte = 0x80; byte < 0x100 && U_SUCCESS(status); ++byte) {
            const char source = static_cast<char>(byte);
            UChar target[4];
            const auto size = ucnv_toUChars(converter, target, 4, &source, 1, &status);
            // Bytes that the page does not define were passed through as C1 controls.
            const bool defined = size == 1 && target[0] != 0xFFFD;
            characters_[static_cast<std::size_t>(byte - 0x80)] =
                defined ? target[0] : static_cast<char32_t>(byte);
        }
        ucnv_close(converter);
    }

    /// `fallback` is asked for what this page lacks: programs that show windows-874 take the bytes
    /// that it does not define from windows-1252.
    std::optional<char> encode(char32_t character, const CodePage* fallback = nullptr) const {
        if (character >= 0x80 && character < 0xA0) {
            return static_cast<char>(character);
        }
        for (std::size_t i = 0; i < characters_.size(); ++i) {
            if (characters_[i] == character) {
                return static_cast<char>(0x80 + i);
            }
        }
        return fallback ? fallback->encode(character) : std::nullopt;
    }

private:
    std::array<char32_t, 128> characters_{};
};

/// Reads the characters from `at` on as the bytes of one UTF-8 sequence in `page`; the code point
/// that they spell and how many they were.
std::optional<std::pair<char32_t, std::size_t>>
undo(std::u32string_view text, std::size_t at, const CodePage& page, const CodePage* fallback) {
    const auto lead = page.encode(text[at]);
    if (!lead) {
        return std::nullopt;
    }
    const auto byte = static_cast<unsigned char>(*lead);
    const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0;
    if (length == 0 || at + length > text.size()) {
        return std::nullopt;
    }
    std::string bytes(1, *lead);
    for (std::size_t i = 1; i < length; ++i) {
        const auto trail = page.encode(text[at + i], fallback);
        if (!trail) {
            return std::nullopt;
        }
        bytes += *trail;
    }
    if (find_invalid_utf8(bytes)) {
        return std::nullopt;
    }
    std::size_t begin = 0;
    return std::pair{next_code_point(bytes, begin), length};
}

std::u32string undo_code_page(std::u32string_view text, const CodePage& page,
                              const CodePage* fallback = nullptr) {
    std::u32string mended;
    mended.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto found = text[i] < 0x80 ? std::nullopt : undo(text, i, page, fallback);
        mended += found ? found->first : text[i];
        i += found ? found->second : 1;
    }
    return mended;
}

bool is_thai(char32_t c) {
    return c >= 0x0E00 && c <= 0x0E7F;
}

constexpr char32_t lost_lead = U'\u0E42'; // "โ", byte E2: the lead of all general punctuation

/// Whether what follows position `i` is the rest of a contraction or possessive: s, t, re, …
bool is_clitic(std::u32string_view text, std::size_t i) {
    for (const std::u32string_view clitic : {U"s", U"t", U"re", U"ve", U"ll", U"d", U"m"}) {
        const auto end = i + clitic.size();
        if (text.substr(i, clitic.size()) == clitic &&
            (end >= text.size() || !is_letter(text[end]))) {
            return true;
        }
    }
    return false;
}

/// Stands for a lone "โ": its two trailing bytes were lost, so only the neighbours can tell which
/// mark it was. `quote_open` says whether a “ waits for its ”.
char32_t lost_mark(std::u32string_view text, std::size_t i, bool quote_open) {
    const char32_t before = i > 0 ? text[i - 1] : U'\n';
    const char32_t after = i + 1 < text.size() ? text[i + 1] : U'\n';
    const bool space_before = u_isUWhiteSpace(static_cast<UChar32>(before)) || before == U'(';
    const bool space_after = u_isUWhiteSpace(static_cast<UChar32>(after));
    if (space_before && space_after) {
        return U'—';
    }
    if (space_before) {
        return U'“';
    }
    if (is_letter(before) && is_clitic(text, i + 1)) {
        return U'’';
    }
    if (is_letter(after) || u_isdigit(static_cast<UChar32>(after))) {
        return quote_open && u_ispunct(static_cast<UChar32>(before)) ? U'”' : U'—';
    }
    return quote_open ? U'”' : is_letter(before) ? U'’' : U'”';
}

/// Whether three Thai characters stand in a row, as they do in every Thai text and in no mojibake.
bool is_thai_text(std::u32string_view text) {
    std::size_t row = 0;
    for (const char32_t c : text) {
        row = is_thai(c) ? row + 1 : 0;
        if (row == 3) {
            return true;
        }
    }
    return false;
}

/// Mends Thai mojibake whose undefined bytes were lost.
std::u32string guess_lost_marks(std::u32string_view text) {
    const auto thai_beside = [&](std::size_t i) {
        return (i > 0 && is_thai(text[i - 1])) || (i + 1 < text.size() && is_thai(text[i + 1]));
    };
    std::u32string mended;
    mended.reserve(text.size());
    bool quote_open = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t after = i + 1 < text.size() ? text[i + 1] : U'\0';
        if (text[i] == U'\n') {
            quote_open = false;
        }
        if (text[i] == U'ย' && after == U'ฉ') {
            mended += U'©';
            ++i;
        } else if (text[i] == lost_lead && after == U'ข') { // E2 84 A2 or E2 80 A2
            mended += i > 0 && is_letter(text[i - 1]) ? U'™' : U'•';
            ++i;
        } else if (text[i] == lost_lead && !thai_beside(i)) {
            const char32_t mark = lost_mark(text, i, quote_open);
            quote_open = mark == U'“' || (quote_open && mark != U'”');
            mended += mark;
        } else {
            mended += text[i];
        }
    }
    return mended;
}

} // namespace

std::string repair_mojibake(std::string_view text) {
    static const CodePage thai("windows-874");
    static const CodePage western("windows-1252");
    const auto code_points = to_utf32(text);
    if (is_thai_text(code_points)) {
        return to_utf8(undo_code_page(code_points, western));
    }
    const auto mended = undo_code_page(undo_code_page(code_points, thai, &western), western);
    return to_utf8(guess_lost_marks(mended));
}

} // namespace dateline
