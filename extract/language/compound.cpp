#include "extract/language/compound.h"

namespace dateline {

bool is_joint(const Document& document, std::uint32_t i) {
    const auto& tokens = document.tokens;
    if (i == 0 || i + 1 >= tokens.size() || document.word(i) != "-") {
        return false;
    }
    const auto& before = tokens[i - 1];
    const auto& behind = tokens[i + 1];
    return before.span.end == tokens[i].span.begin && tokens[i].span.end == behind.span.begin &&
           (before.word || before.number) && (behind.word || behind.number);
}

bool in_compound(const Document& document, std::uint32_t i) {
    return is_joint(document, i) || is_joint(document, i + 1) ||
           (i > 0 && is_joint(document, i - 1));
}

std::uint32_t compound_end(const Document& document, std::uint32_t i, std::uint32_t limit) {
    auto end = i + 1;
    while (end + 1 < limit && is_joint(document, end)) {
        end += 2;
    }
    return end;
}

std::vector<std::string_view> whole_words(const Document& document, TokenRange range) {
    std::vector<std::string_view> words;
    for (auto i = range.first; i < range.last;) {
        const auto end = compound_end(document, i, range.last);
        words.push_back(document.words(TokenRange{i, end}));
        i = end;
    }
    return words;
}

std::uint32_t count_whole_words(const Document& document, TokenRange range) {
    std::uint32_t count = 0;
    for (auto i = range.first; i < range.last; i = compound_end(document, i, range.last)) {
        ++count;
    }
    return count;
}

} // namespace dateline
