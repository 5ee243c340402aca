#include "graph/evaluate/comparable_text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace dateline {

namespace {

/// A letter, a digit or another number (¾, 三), or _: as \w of Python, so that both count alike.
bool is_word(char32_t c) {
    const auto code_point = static_cast<UChar32>(c);
    return c == U'_' || u_isalpha(code_point) ||
           u_getIntPropertyValue(code_point, UCHAR_NUMERIC_TYPE) != U_NT_NONE;
}

std::u32string fold(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKCInstance(status);
    auto folded = normalizer->normalize(
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}),
        status);
    folded.foldCase();
    folded.findAndReplace(icu::UnicodeString(UChar32{0x2019}), icu::UnicodeString(UChar32{'\''}));
    folded.findAndReplace("&", " and ");
    std::u32string code_points;
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        code_points += static_cast<char32_t>(folded.char32At(i));
    }
    return code_points;
}

/// "Toyota's" and "Motors'" without what follows the name.
std::u32string strip_possessives(const std::u32string& text) {
    const auto ends_at = [&](std::size_t i) { return i >= text.size() || !is_word(text[i]); };
    std::u32string stripped;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool mark = text[i] == U'\'';
        if (mark && i + 1 < text.size() && text[i + 1] == U's' && ends_at(i + 2)) {
            ++i;
        } else if (!mark || !ends_at(i + 1)) {
            stripped += text[i];
        }
    }
    return stripped;
}

/// Behind "the" and the spaces after it, if `text` begins with them.
std::size_t behind_article(const std::u32string& text) {
    constexpr std::u32string_view article = U"the";
    std::size_t at = 0;
    while (at < text.size() && !is_word(text[at])) {
        ++at;
    }
    const auto end = at + article.size();
    const bool parted = end < text.size() && u_isspace(static_cast<UChar32>(text[end]));
    return parted && text.compare(at, article.size(), article) == 0 ? end : 0;
}

} // namespace

std::string comparable_text(std::string_view text) {
    const auto stripped = strip_possessives(fold(text));
    icu::UnicodeString kept;
    for (auto i = behind_article(stripped); i < stripped.size(); ++i) {
        if (is_word(stripped[i]) && stripped[i] != U'_') {
            kept.append(static_cast<UChar32>(stripped[i]));
        }
    }
    std::string bytes;
    return kept.toUTF8String(bytes);
}

std::set<std::string> comparable_names(const Entity& entity) {
    std::set<std::string> names{comparable_text(entity.name)};
    for (const auto& alias : entity.aliases) {
        names.insert(comparable_text(alias));
    }
    names.erase("");
    return names;
}

} // namespace dateline
