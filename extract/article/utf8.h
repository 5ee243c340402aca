#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The code point at byte `at` of `text`, which is moved behind it; U+FFFD where the bytes are no
/// UTF-8. `at` must be less than text.size().
char32_t next_code_point(std::string_view text, std::size_t& at);

bool is_letter(char32_t c);

void append_code_point(std::string& text, char32_t code_point);

/// Where the first byte that is no UTF-8 stands; none if all of `bytes` is.
std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

/// All code points, invalid bytes as U+FFFD.
std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);

/// `text` in lower case (full Unicode case folding), to compare words by.
std::string fold_case(std::string_view text);

/// The same without accents: "calderon" for "Calderón".
std::string fold_accents(std::string_view text);

/// Turns byte offsets of a text into code points: one scan of the text, then at most 256
/// bytes each.
class CodePointIndex {
public:
    explicit CodePointIndex(std::string_view text);
    std::uint32_t operator()(std::size_t byte) const;

private:
    std::string_view text_;
    std::vector<std::uint32_t> at_block_; // code points before each block of bytes
};

} // namespace dateline
