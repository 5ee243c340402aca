#pragma once

#include "extract/language/document.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// What the form of a token tells about where sentences end.
enum class Shape : std::uint8_t {
    none, // outside the paragraph
    small_word,
    capitalized_word,
    upper_word,
    letter,       // a single one in upper case
    abbreviation, // with its stop
    initial,      // with its stop
    number,
    code, // letters and digits
    stop,
    strong_stop, // ?, !, ?!, !!!
    ellipsis,
    comma,
    semicolon,
    colon,
    dash,
    open_bracket,
    close_bracket,
    open_quote,
    close_quote,
    bullet,
    address,
    emoticon,
    clitic,
    symbol,
};

/// A token as the features of boundaries see it.
struct ShapedToken {
    std::uint32_t form = 0; // hash of the word in lower case
    Shape shape = Shape::none;
    bool spaced = false;    // a space in front, or nothing
    bool opener = false;    // capitalised, and a word that begins sentences: The
    bool credit = false;    // the label of who made a picture: the Photo of "Photo: NASA"
    bool quoted = false;    // within quotes
    bool bracketed = false; // within brackets
    std::uint8_t since = 0; // tokens behind the last full stop, ? or !, at most 255
    std::uint8_t until = 0; // tokens up to the next, at most 255
};

/// The tokens of the paragraph that has all from `first` on, into `shaped`, which keeps its memory.
void shape_tokens(const Document& document, std::uint32_t first, std::vector<ShapedToken>& shaped);

/// Whether a sentence could end in front of token `i`; not between two small words, for one.
bool may_end_before(const std::vector<ShapedToken>& tokens, std::size_t i);

/// Whether a mark speaks for an end in front of token `i`: a full stop, ?, ! or an ellipsis there,
/// closing quotes and brackets aside, or the colon of a label behind it: "Photo:".
bool is_marked(const std::vector<ShapedToken>& tokens, std::size_t i);

constexpr std::size_t feature_count = 35;
using BoundaryFeatures = std::array<std::uint32_t, feature_count>;

/// What speaks for or against an end in front of token `i`, as hashes: the model has a weight for
/// the low bits of each.
BoundaryFeatures boundary_features(const std::vector<ShapedToken>& tokens, std::size_t i);

} // namespace dateline
