#include "extract/language/split_sentences.h"

#include "embedded/sentences_bin.h"
#include "extract/language/boundary.h"

namespace dateline {

namespace {

/// What an end must score where no full stop, ? or ! is in front: in clean news there are hardly
/// any but at the end of a line, which much of the text learned from has not.
constexpr int unmarked_score = 150;
constexpr int unmarked_opener_score = 50; // in front of "The"
/// Between "U.S." and "The", which the treebanks have too rarely.
constexpr int abbreviated_score = -50;

/// What an end in front of token `i` of the paragraph must score.
int least_score(const std::vector<ShapedToken>& paragraph, std::size_t i) {
    const bool opener = paragraph[i].opener;
    if (opener && paragraph[i - 1].shape == Shape::abbreviation) {
        return abbreviated_score;
    }
    return is_marked(paragraph, i) ? 0 : opener ? unmarked_opener_score : unmarked_score;
}

/// Whether a sentence ends in front of token `i` of the paragraph, by the weights of the features
/// that train/train_sentences.py has learned.
bool ends_before(const std::vector<ShapedToken>& paragraph, std::size_t i) {
    const auto weights = embedded::sentences_bin(); // a signed byte each; a power of two of them
    int score = 0;
    for (const auto feature : boundary_features(paragraph, i)) {
        score += static_cast<signed char>(weights[feature & (weights.size() - 1)]);
    }
    return paragraph[i].credit || score > least_score(paragraph, i);
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
