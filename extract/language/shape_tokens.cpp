#include "embedded/emoticons_tsv.h"
#include "extract/language/abbreviation.h"
#include "extract/language/boundary.h"
#include "extract/language/characters.h"
#include "extract/language/word_table.h"
#include "extract/one_of.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool is_any(char32_t c, std::u32string_view marks) {
    return marks.find(c) != std::u32string_view::npos;
}

std::uint32_t hash_form(std::string_view word) {
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char c : word) {
        const auto lower = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        hash = (hash ^ static_cast<unsigned char>(lower)) * 16777619U;
    }
    return hash;
}

Shape shape_of_word(const Token& token, std::string_view word) {
    constexpr std::size_t shortest_address = 5;
    if (word.size() >= shortest_address &&
        (word.find('@') != std::string_view::npos || word.find("://") != std::string_view::npos)) {
        return Shape::address;
    }
    if (word.size() > 1 && word.ends_with('.')) {
        return word.size() == 2 && token.capitalized ? Shape::initial : Shape::abbreviation;
    }
    if (token.number) {
        const bool letters = std::any_of(word.begin(), word.end(), [](char c) {
            return static_cast<unsigned char>(c) < 128 &&
                   ascii_bits[static_cast<unsigned char>(c)] & letter_bit;
        });
        return letters ? Shape::code : Shape::number;
    }
    return token.upper                                ? Shape::upper_word
           : !token.capitalized                       ? Shape::small_word
           : character_at(word, 0).end == word.size() ? Shape::letter
                                                      : Shape::capitalized_word;
}

Shape shape_of_mark(std::string_view word) {
    static const WordTable emoticons{embedded::emoticons_tsv()};
    const auto first = character_at(word, 0);
    const bool single = first.end == word.size();
    if (word == "[...]") {
        return Shape::ellipsis;
    }
    if (!single && emoticons.contains(word)) {
        return Shape::emoticon;
    }
    switch (first.code) {
    case U'.':
        return single                                                  ? Shape::stop
               : word.find_first_not_of('.') == std::string_view::npos ? Shape::ellipsis
                                                                       : Shape::strong_stop;
    case U'…':
        return Shape::ellipsis;
    case U'?':
    case U'!':
        return Shape::strong_stop;
    case U',':
        return Shape::comma;
    case U';':
        return Shape::semicolon;
    case U':':
        return Shape::colon;
    case U'-':
    case U'–':
    case U'—':
        return Shape::dash;
    default:
        break;
    }
    return is_any(first.code, U"([{")      ? Shape::open_bracket
           : is_any(first.code, U")]}")    ? Shape::close_bracket
           : is_any(first.code, U"“«„‘`")  ? Shape::open_quote
           : is_any(first.code, U"”»’\"'") ? Shape::close_quote
           : is_any(first.code, U"*•·●▪◦") ? Shape::bullet
                                           : Shape::symbol;
}

bool is_clitic(std::string_view word) {
    return word.size() > 1 && (word[0] == '\'' || word.starts_with("’")) &&
           character_at(word, word[0] == '\'' ? 1 : 3).letter();
}

bool ends_sentences(Shape shape) {
    return shape == Shape::stop || shape == Shape::strong_stop || shape == Shape::ellipsis;
}

std::uint8_t next_distance(std::uint8_t distance) {
    return distance == 255 ? distance : static_cast<std::uint8_t>(distance + 1);
}

bool is_credit(std::string_view word) {
    constexpr std::array<std::string_view, 5> credits{"Image", "Photo", "Photograph", "Picture",
                                                      "Video"};
    return one_of(word, credits);
}

/// The word that stands for all ways to write an ellipsis, a dash or a quote.
std::string_view usual_form(Shape shape, std::string_view word) {
    const bool quote = shape == Shape::open_quote || shape == Shape::close_quote;
    return shape == Shape::ellipsis                                                ? "..."
           : shape == Shape::dash                                                  ? "-"
           : quote && (word == "“" || word == "”" || word == "''" || word == "``") ? "\""
           : quote && (word == "‘" || word == "’" || word == "`")                  ? "'"
                                                                                   : word;
}

/// Sets what depends on the tokens around: which quotes open, what is within them.
void relate(std::vector<ShapedToken>& tokens, std::uint32_t straight) {
    bool quoted = false;
    int depth = 0;
    std::uint8_t since = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        auto& token = tokens[i];
        const bool closes = i + 1 == tokens.size() || tokens[i + 1].spaced;
        if (token.form == straight && token.spaced && (!closes || !quoted)) {
            token.shape = Shape::open_quote;
        }
        quoted = token.shape != Shape::close_quote && (quoted || token.shape == Shape::open_quote);
        depth += token.shape == Shape::open_bracket;
        depth -= token.shape == Shape::close_bracket && depth > 0;
        token.quoted = quoted;
        token.bracketed = depth > 0;
        token.since = since;
        since = ends_sentences(token.shape) ? 0 : next_distance(since);
    }
    std::uint8_t until = 255;
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        until = ends_sentences(token->shape) ? 0 : next_distance(until);
        token->until = until;
    }
}

} // namespace

void shape_tokens(const Document& document, std::uint32_t first, std::vector<ShapedToken>& shaped) {
    static const auto straight = hash_form("\"");
    shaped.clear();
    for (auto i = first; i < document.tokens.size(); ++i) {
        const auto& token = document.tokens[i];
        const auto word = document.word(i);
        ShapedToken shape;
        shape.spaced = i == first || document.tokens[i - 1].span.end < token.span.begin;
        shape.shape = token.word || token.number         ? shape_of_word(token, word)
                      : !shape.spaced && is_clitic(word) ? Shape::clitic
                                                         : shape_of_mark(word);
        shape.form = hash_form(usual_form(shape.shape, word));
        shape.opener = token.word && token.capitalized && is_sentence_opener(word);
        shaped.push_back(shape);
    }
    relate(shaped, straight);
    for (std::size_t i = 0; i + 1 < shaped.size(); ++i) {
        shaped[i].credit = shaped[i].shape == Shape::capitalized_word &&
                           shaped[i + 1].shape == Shape::colon &&
                           is_credit(document.word(first + static_cast<std::uint32_t>(i)));
    }
}

} // namespace dateline
