#pragma once

#include "extract/article/utf8.h"
#include "extract/entity/entity.h"
#include "extract/language/annotate.h"
#include "extract/language/document.h"
#include "extract/time/timex.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// All that is known of an article when its events are looked for.
struct Reading {
    Document document;
    std::vector<Timex> timexes;
    Entities entities;
    std::string lower; // the text in lower case (ASCII), at the same offsets

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
    /// The names and date phrases of a sentence, in order.
    std::span<const Name> names_in(std::uint32_t sentence) const;
    std::span<const Timex> timexes_in(std::uint32_t sentence) const;
    /// The word, or nothing behind the last.
    std::string_view word_or_none(std::uint32_t token) const {
        return token < size() ? word(token) : std::string_view();
    }
};

/// Reads `article`: its syntax and its times; entities are for others to fill in.
Reading read_article(Article article, Annotator& annotator);

/// The evidence of `tokens` in `sentence`; without a trigger where `tokens` is empty. `index` turns
/// bytes of the text into code points.
Evidence to_evidence(const Reading& reading, std::uint32_t sentence, TokenRange tokens,
                     const CodePointIndex& index);

} // namespace dateline
