#pragma once

#include "extract/entity/entity.h"

#include <set>
#include <string_view>

namespace dateline {

/// The words that the document writes in lower case somewhere.
std::set<std::string_view> lower_case_words(const Document& document);

/// One sentence, as the functions that look for names see it.
struct Line {
    const Document& document;
    const Sentence& sentence;
    /// The words that the article writes in lower case somewhere: capitalised, they are no names.
    const std::set<std::string_view>& lower_words;

    /// The word at token `i`; nothing outside the sentence.
    std::string_view word(std::uint32_t i) const {
        return i >= sentence.first && i < sentence.last ? document.word(i) : "";
    }
    const Token& token(std::uint32_t i) const { return document.tokens[i]; }
    std::string_view words(TokenRange range) const { return document.words(range); }

    /// Whether it is a word that begins sentences and is no name.
    bool is_common(std::uint32_t i) const;

    /// Whether `i` is capitalised for where it stands: first of the sentence, or behind a bullet, a
    /// colon or an opening quote.
    bool opens_sentence(std::uint32_t i) const;
};

/// Whether a name can begin at token `i`.
bool begins_name(const Line& line, std::uint32_t i);

/// The end of the run of capitalised words that begins at `i`, over "of", "and", "&" where a name
/// can go on behind them.
std::uint32_t grow_name(const Line& line, std::uint32_t i);

/// The end of the name of a policy that stands in quotes, with the opening quote at `i`: words that
/// begin with a number, as slogans of policy do (“two rare-earth bases”), or a capitalised name
/// behind "known as", "dubbed", "so-called". `i` if there is none.
std::uint32_t match_quoted_initiative(const Line& line, std::uint32_t i);

/// What the words of `run` name, by the tables and by what stands beside them; none if it is no
/// name.
std::optional<Kind> classify_name(const Line& line, TokenRange run);

/// Whether a table of places, organizations or governments knows the name.
bool in_gazetteer(const Line& line, TokenRange run);

} // namespace dateline
