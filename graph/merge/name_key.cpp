#include "graph/merge/name_key.h"

#include <algorithm>
#include <array>
#include <vector>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace dateline {

namespace {

/// The words of `name`, letters and digits alone, in lower case.
std::vector<std::string> folded_words(std::string_view name) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto text =
        icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())});
    const auto folded = normalizer->normalize(text, status);
    std::vector<std::string> words;
    icu::UnicodeString word;
    const auto end_word = [&] {
        if (!word.isEmpty()) {
            word.toUTF8String(words.emplace_back());
            word.remove();
        }
    };
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const UChar32 c = folded.char32At(i);
        if (u_isalnum(c) || (U_MASK(u_charType(c)) & U_GC_M_MASK) != 0) {
            word.append(c);
        } else if (c != '.' && c != '\'' && c != 0x2019) {
            end_word(); // stops and apostrophes vanish: U.S. is us, O'Neil is oneil
        }
    }
    end_word();
    return words;
}

/// Two characters or more of Chinese writing, which parts no words: a full name.
bool is_ideographic(std::string_view word) {
    const auto text =
        icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())});
    return text.countChar32() > 1 && u_hasBinaryProperty(text.char32At(0), UCHAR_IDEOGRAPHIC);
}

void strip_legal_form(std::vector<std::string>& words) {
    constexpr std::array<std::string_view, 14> legal_forms{
        "co",  "ltd",     "limited", "inc", "incorporated", "corp", "corporation",
        "llc", "company", "plc",     "ag",  "gmbh",         "sa",   "nv"};
    while (words.size() > 1 &&
           std::find(legal_forms.begin(), legal_forms.end(), words.back()) != legal_forms.end()) {
        words.pop_back();
    }
}

} // namespace

std::string name_key(Kind kind, std::string_view name) {
    auto words = folded_words(name);
    if (words.size() > 1 && words.front() == "the") {
        words.erase(words.begin());
    }
    if (kind == Kind::organization) {
        strip_legal_form(words);
    }
    std::string key;
    for (const auto& word : words) {
        key += key.empty() ? word : " " + word;
    }
    const bool one_word = kind == Kind::person && words.size() < 2;
    return one_word && !is_ideographic(key) ? "" : key;
}

} // namespace dateline
