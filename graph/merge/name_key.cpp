#include "graph/merge/name_key.h"

#include "extract/one_of.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace dateline {

namespace {

bool is_ascii(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
}

std::vector<std::string> fold_ascii(std::string_view name) {
    std::vector<std::string> words;
    bool in_word = false;
    for (const char c : name) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool letter = capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (letter && !in_word) {
            words.emplace_back();
        }
        if (letter) {
            words.back() += capital ? static_cast<char>(c + ('a' - 'A')) : c;
        }
        in_word = letter || (in_word && (c == '.' || c == '\''));
    }
    return words;
}

/// Letters that are no letter with a mark to Unicode, but are often written without.
UChar32 plain_letter(UChar32 c) {
    switch (c) {
    case 0xF8: // ø
        return 'o';
    case 0x142: // ł
        return 'l';
    case 0x111: // đ
        return 'd';
    case 0x131: // ı
        return 'i';
    default:
        return c;
    }
}

std::vector<std::string> fold_unicode(std::string_view name) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto* decompose = icu::Normalizer2::getNFDInstance(status);
    const auto text =
        icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())});
    const auto folded = decompose->normalize(casefold->normalize(text, status), status);
    std::vector<std::string> words;
    icu::UnicodeString word;
    const auto end_word = [&] {
        if (!word.isEmpty()) {
            word.toUTF8String(words.emplace_back());
            word.remove();
        }
    };
    UChar32 before = 0;
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const UChar32 c = folded.char32At(i);
        const bool mark = (U_MASK(u_charType(c)) & U_GC_M_MASK) != 0;
        constexpr UChar32 end_of_european = 0x590;
        if (mark ? before >= end_of_european : u_isalnum(c)) {
            word.append(plain_letter(c)); // a mark of other writing is a vowel, no accent
        } else if (!mark && c != '.' && c != '\'' && c != 0x2019) {
            end_word();
        }
        before = mark ? before : c;
    }
    end_word();
    return words;
}

/// Two characters or more of Chinese writing, which parts no words: a full name.
bool is_ideographic(std::string_view word) {
    if (is_ascii(word)) {
        return false;
    }
    const auto text =
        icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())});
    return text.countChar32() > 1 && u_hasBinaryProperty(text.char32At(0), UCHAR_IDEOGRAPHIC);
}

struct LegalForm {
    std::string_view word;
    unsigned homes = 0; // a bit for each group of countries that has it; 0 where many have it
};

constexpr std::array<LegalForm, 40> legal_forms{{
    {"co"},         {"ltd"},       {"limited"},   {"inc"},         {"incorporated"}, {"corp"},
    {"company"},    {"llc"},       {"llp"},       {"corporation"}, {"lp"},           {"sa"},
    {"as"},         {"se"},        {"pt"},        {"plc", 1},      {"ag", 2},        {"gmbh", 2},
    {"kgaa", 2},    {"kg", 2},     {"pty", 4},    {"pvt", 8},      {"private", 8},   {"kk", 16},
    {"sdn", 32},    {"bhd", 32},   {"oyj", 64},   {"ab", 128},     {"asa", 256},     {"bv", 512},
    {"nv", 512},    {"spa", 1024}, {"srl", 1024}, {"sarl", 2048},  {"jsc", 4096},    {"ojsc", 4096},
    {"pjsc", 4096}, {"sab", 8192}, {"cv", 8192},  {"de"},
}};

const LegalForm* find_legal_form(std::string_view word) {
    const auto* found = std::find_if(legal_forms.begin(), legal_forms.end(),
                                     [&](const LegalForm& form) { return form.word == word; });
    return found == legal_forms.end() ? nullptr : found;
}

constexpr std::array<std::string_view, 12> addresses{
    "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "madam"};

} // namespace

std::vector<std::string> folded_words(std::string_view name) {
    return is_ascii(name) ? fold_ascii(name) : fold_unicode(name);
}

std::vector<std::string> key_words(Kind kind, std::string_view name) {
    auto words = folded_words(name);
    while (words.size() > 1 &&
           (words.front() == "the" || (kind == Kind::person && one_of(words.front(), addresses)))) {
        words.erase(words.begin());
    }
    while (kind == Kind::organization && words.size() > 1 && find_legal_form(words.back())) {
        words.pop_back();
    }
    if (words.size() > 2) {
        std::erase(words, "and"); // as "&" vanishes
    }
    if (kind == Kind::person && words.size() == 1 && !is_ideographic(words.front())) {
        words.clear();
    }
    return words;
}

unsigned legal_homes(std::string_view name) {
    const auto words = folded_words(name);
    unsigned homes = 0;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        const auto* form = find_legal_form(*word);
        if (!form) {
            break;
        }
        homes |= form->homes;
    }
    return homes;
}

std::string join_words(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) {
        text += text.empty() ? word : " " + word;
    }
    return text;
}

std::string name_key(Kind kind, std::string_view name) {
    return join_words(key_words(kind, name));
}

} // namespace dateline
