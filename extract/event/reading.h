#pragma once

#include "extract/article/utf8.h"
#include "extract/entity/entity.h"
#include "extract/language/annotate.h"
#include "extract/language/document.h"
#include "extract/log_linear.h"
#include "extract/time/timex.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A word that stands for an entity without naming it.
struct Referent {
    std::uint32_t sentence = 0;
    std::uint32_t token = 0;
    std::uint32_t entity = 0;
    std::string_view via; // "he", "it", "they", "who", "the company", "the minister", "Chinese"

    bool operator==(const Referent&) const = default;
};

/// All that is known of an article when its events are looked for.
struct Reading {
    Document document;
    std::vector<Timex> timexes;
    Entities entities;
    std::vector<Referent> referents;
    std::string lower;                      // the text in lower case (ASCII), at the same offsets
    std::vector<std::uint32_t> sentence_of; // of each token
    std::vector<std::uint32_t> parents;     // of each token in the tree; `none` for a root
    std::vector<std::vector<std::uint32_t>> children; // of each token, in order

    static constexpr std::uint32_t none = UINT32_MAX;

    /// In lower case, whatever the word is.
    std::string lemma(std::uint32_t token) const;
    /// Without its subtype.
    std::string_view relation(std::uint32_t token) const;
    /// The name at `token`; null if it is in none.
    const Name* name_at(std::uint32_t token) const;

    std::string_view word(std::uint32_t token) const {
        const auto span = document.tokens[token].span;
        return std::string_view(lower).substr(span.begin, span.end - span.begin);
    }
    /// Not for an empty range.
    std::string_view words(TokenRange tokens) const {
        const auto span = document.span(tokens);
        return std::string_view(lower).substr(span.begin, span.end - span.begin);
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(document.tokens.size()); }
    /// The names, date phrases and referents of a sentence, in order.
    std::span<const Name> names_in(std::uint32_t sentence) const;
    std::span<const Timex> timexes_in(std::uint32_t sentence) const;
    std::span<const Referent> referents_in(std::uint32_t sentence) const;
    /// The word, or nothing behind the last.
    std::string_view word_or_none(std::uint32_t token) const {
        return token < size() ? word(token) : std::string_view();
    }
};

/// Reads `article`: its syntax, its times and, by the model `names`, its names.
Reading read_article(Article article, Annotator& annotator, const LogLinear& names);

/// The evidence of `tokens` in `sentence`; without a trigger where `tokens` is empty. `index` turns
/// bytes of the text into code points.
Evidence to_evidence(const Reading& reading, std::uint32_t sentence, TokenRange tokens,
                     const CodePointIndex& index);

} // namespace dateline
