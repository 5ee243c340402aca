#include "extract/language/mark_end.h"

#include "embedded/emoticons_tsv.h"
#include "extract/language/characters.h"
#include "extract/language/number_end.h"
#include "extract/language/word_end.h"
#include "extract/language/word_table.h"
#include "extract/one_of.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool is_any(char32_t c, std::string_view marks) {
    return c != 0 && c < 128 && marks.find(static_cast<char>(c)) != std::string_view::npos;
}

/// The end of what begins with the apostrophe or quote in front of `at`: 's, '72, 'em, ''.
std::size_t apostrophe_end(std::string_view line, std::size_t chunk, std::size_t begin,
                           std::size_t at) {
    constexpr std::array<std::string_view, 5> clipped{"em", "til", "cause", "n", "bout"};
    const auto mark = character_at(line, begin);
    const auto next = character_at(line, at);
    if (begin > chunk && character_at(line, begin - 1).alphanumeric() && is_clitic(line, begin)) {
        return letters_end(line, at); // the 've of wouldn't've
    }
    if (next.digit()) {
        const auto digits = digits_end(line, at);
        const auto end = character_at(line, digits).code == U's' ? digits + 1 : digits;
        return digits - at == 2 && !character_at(line, end).alphanumeric() ? end : at;
    }
    const auto letters = letters_end(line, at);
    if (begin == chunk && one_of(line.substr(at, letters - at), clipped)) {
        return letters;
    }
    const bool doubled = next.code == mark.code || (mark.code == U'‘' && next.code == U'’');
    return doubled ? next.end : at; // quotes as typewriters and TeX write them
}

/// The end of the marks that make one token with `mark`, behind which `at` is: "!!!", "?!", "-->".
std::size_t run_end(std::string_view line, char32_t mark, std::size_t at) {
    constexpr std::string_view repeating = ".-!?*=_+~#<>$";
    const auto next = character_at(line, at).code;
    const bool asks = is_any(mark, "!?") || (mark == U'.' && is_any(next, "!?"));
    if (!is_any(mark, repeating)) {
        return at;
    }
    while (asks ? is_any(character_at(line, at).code, "!?") : character_at(line, at).code == mark) {
        ++at;
    }
    return is_any(mark, "-=") && character_at(line, at).code == U'>' ? at + 1 : at;
}

} // namespace

std::size_t mark_end(std::string_view line, std::size_t chunk, std::size_t at) {
    constexpr std::string_view omission = "[...]";
    const auto mark = character_at(line, at);
    const auto next = character_at(line, mark.end);
    if (is_apostrophe(mark.code) || mark.code == U'‘') {
        return apostrophe_end(line, chunk, at, mark.end);
    }
    const bool begins = at == chunk || !character_at(line, at - 1).alphanumeric();
    if (mark.code == U'.' && next.digit() && begins) {
        return number_end(line, mark.end); // .5
    }
    if (mark.code == U'+' && next.digit() && at == chunk) {
        return hyphenated_number_end(line, at, digits_end(line, mark.end));
    }
    if ((mark.code == U'#' || mark.code == U'@') && next.letter()) {
        return word_end(line, mark.end);
    }
    return line.substr(at, omission.size()) == omission ? at + omission.size()
                                                        : run_end(line, mark.code, mark.end);
}

std::size_t emoticon_end(std::string_view line, std::size_t chunk, std::size_t at,
                         std::size_t end) {
    static const WordTable emoticons{embedded::emoticons_tsv()};
    constexpr std::size_t longest = 4;
    for (auto length = std::min(longest, end - at); length > 1; --length) {
        const auto behind = at + length;
        const bool ends =
            behind == end || (at == chunk && !character_at(line, behind).alphanumeric());
        if (ends && emoticons.contains(line.substr(at, length))) {
            return behind;
        }
    }
    return at;
}

bool is_drawn(std::string_view chunk) {
    constexpr std::string_view strokes = "-=_+~<>|*#{}";
    constexpr std::size_t shortest = 6;
    return chunk.size() >= shortest && chunk.find_first_not_of(strokes) == std::string_view::npos;
}

} // namespace dateline
