#pragma once

#include "extract/article/article.h"
#include "extract/language/marks.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Bytes of the article's text from `begin` up to, not including, `end`.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool operator==(const Span&) const = default;
    auto operator<=>(const Span&) const = default;
};

/// Tokens from `first` up to, not including, `last`.
struct TokenRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    bool empty() const { return first == last; }
    bool operator==(const TokenRange&) const = default;
    auto operator<=>(const TokenRange&) const = default;
};

/// A word, number or mark, as UD English EWT has them. Clitics and the parts of words with a hyphen
/// are tokens of their own: China 's, is n't, Five - Year.
struct Token {
    Span span;
    bool capitalized = false; // begins with an upper-case letter
    bool upper = false;       // all letters in upper case, two or more of them
    bool word = false;        // begins with a letter
    bool number = false;      // begins with a digit

    bool operator==(const Token&) const = default;
};

struct Sentence {
    Span span;
    std::uint32_t first = 0; // tokens from `first` up to, not including, `last`
    std::uint32_t last = 0;
    std::uint32_t paragraph = 0;
    bool title_case = false; // a headline: nearly all words begin in upper case

    bool operator==(const Sentence&) const = default;
};

/// What the reader says of a token, in the terms of Universal Dependencies. The views are into the
/// model, which lives as long as the program.
struct Syntax {
    std::string_view upos;
    std::string_view xpos; // Penn Treebank tag
    std::string_view deprel;
    std::uint32_t head = 0; // position in the sentence from 1 on; 0 for the root
    std::string lemma;

    bool operator==(const Syntax&) const = default;
};

/// A name in the text.
struct NameMention {
    TokenRange tokens;
    std::string_view kind; // person, organization, place, policy

    bool operator==(const NameMention&) const = default;
};

/// An article as sentences of tokens.
struct Document {
    Article article;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Syntax> syntax;            // of each token; empty until annotated
    std::vector<NameMention> names;        // in the order of the text, none within another
    std::vector<NameMention> marked_names; // likewise, as Dateline's articles have them
    std::vector<Marks> marks;              // of each token; empty until annotated

    std::string_view words(Span span) const {
        return std::string_view(article.text).substr(span.begin, span.end - span.begin);
    }
    std::string_view word(std::uint32_t token) const { return words(tokens[token].span); }
    /// Not for an empty range.
    Span span(TokenRange range) const {
        return {tokens[range.first].span.begin, tokens[range.last - 1].span.end};
    }
    std::string_view words(TokenRange range) const { return words(span(range)); }
    /// The token at byte `offset` of the text, or the last one in front of it; for a text of
    /// tokens.
    std::uint32_t token_at(std::uint32_t offset) const;
    /// The place in `sentences` of the one that `token` stands in.
    std::uint32_t sentence_of(std::uint32_t token) const;
};

/// Splits the text of `article` into sentences and tokens. Each line is a paragraph, heading or
/// list item; where sentences end within it is told by learned weights. A sentence has 500 tokens
/// at most.
Document read_language(Article article);

} // namespace dateline
