#include "extract/language/split_sentences.h"

#include "embedded/sentences_bin.h"
#include "extract/language/boundary.h"

namespace dateline {

namespace {

/// What an end without a full stop, ? or ! must score: in clean news there are hardly any but at
/// the end of a line, which much of the text learned from has not.
constexpr int unmarked_score = 100;

/// Whether a sentence ends in front of token `i` of the paragraph, by the weights of the features
/// that train/train_sentences.py has learned.
bool ends_before(const std::vector<ShapedToken>& paragraph, std::size_t i) {
    const auto weights = embedded::sentences_bin(); // a signed byte each; a power of two of them
    int score = 0;
    for (const auto feature : boundary_features(paragraph, i)) {
        score += static_cast<signed char>(weights[feature & (weights.size() - 1)]);
    }
    return score > (is_marked(paragraph, i) ? 0 : unmarked_score);
}

/// Nearly all longer words begin in upper case, and there are enough of them to tell.
bool is_title_case(const Document& document, std::uint32_t first, std::uint32_t last) {
    std::size_t words = 0;
    std::size_t capitalized = 0;
    std::size_t lower = 0;
    for (auto i = first; i < last; ++i) {
        const auto& token = document.tokens[i];
        const bool counts = token.word && token.span.end - token.span.begin > 3;
        words += counts;
        capitalized += counts && token.capitalized;
        lower += token.word && !token.capitalized;
    }
    const bool shouted = lower == 0 && words > 2;
    return words >= 4 && (capitalized * 4 >= words * 3 || shouted) &&
           !document.word(last - 1).ends_with('.');
}

/// Tokens. What is longer is no prose but a table or a list without stops, and is cut.
constexpr std::uint32_t longest_sentence = 500;

} // namespace

void SentenceSplitter::split(Document& document, std::uint32_t first, std::uint32_t paragraph) {
    const auto last = static_cast<std::uint32_t>(document.tokens.size());
    shape_tokens(document, first, shaped_);
    auto begin = first;
    for (auto i = first + 1; i <= last; ++i) {
        if (i == last || i - begin == longest_sentence ||
            (may_end_before(shaped_, i - first) && ends_before(shaped_, i - first))) {
            document.sentences.push_back({document.span({begin, i}), begin, i, paragraph,
                                          is_title_case(document, begin, i)});
            begin = i;
        }
    }
}

} // namespace dateline
