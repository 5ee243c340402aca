// What train_sentences.py learns from. Reads text on standard input; prints a row for each place
// where a sentence may end: the byte behind the token in front of it, and the features.
#include "extract/language/boundary.h"
#include "extract/language/document.h"

#include <iostream>
#include <iterator>
#include <utility>
#include <vector>

using namespace dateline;

namespace {

/// Makes `tokens` those of the paragraph that sentence `s` opens; moves `s` behind it.
void take_paragraph(const Document& document, std::size_t& s, std::vector<Token>& tokens) {
    tokens.clear();
    const auto number = document.sentences[s].paragraph;
    for (; s < document.sentences.size() && document.sentences[s].paragraph == number; ++s) {
        const auto& sentence = document.sentences[s];
        tokens.insert(tokens.end(), document.tokens.begin() + sentence.first,
                      document.tokens.begin() + sentence.last);
    }
}

void write_features(const Document& paragraph) {
    std::vector<ShapedToken> shaped;
    shape_tokens(paragraph, 0, shaped);
    for (std::size_t i = 1; i < shaped.size(); ++i) {
        if (may_end_before(shaped, i)) {
            std::cout << paragraph.tokens[i - 1].span.end;
            for (const auto feature : boundary_features(shaped, i)) {
                std::cout << '\t' << feature;
            }
            std::cout << '\n';
        }
    }
}

} // namespace

int main() {
    Article article;
    article.text.assign(std::istreambuf_iterator<char>(std::cin), {});
    const auto document = read_language(std::move(article));
    Document paragraph; // features see paragraph by paragraph
    paragraph.article = document.article;
    for (std::size_t s = 0; s < document.sentences.size();) {
        take_paragraph(document, s, paragraph.tokens);
        write_features(paragraph);
    }
}
