// Reads text on standard input, for the scripts that train and score the splitting of text.
//
//   split_tool             a row for each token: its first byte, the byte behind it, its sentence
//   split_tool --features  a row for each place where a sentence may end: the byte behind the token
//                          in front of it, and the features
#include "extract/language/boundary.h"
#include "extract/language/document.h"

#include <iostream>
#include <iterator>
#include <string_view>

using namespace dateline;

namespace {

void write_tokens(const Document& document) {
    for (std::size_t s = 0; s < document.sentences.size(); ++s) {
        const auto& sentence = document.sentences[s];
        for (auto i = sentence.first; i < sentence.last; ++i) {
            const auto& span = document.tokens[i].span;
            std::cout << span.begin << '\t' << span.end << '\t' << s << '\n';
        }
    }
}

void write_features(const Document& document) {
    Document paragraph; // features see paragraph by paragraph
    paragraph.article = document.article;
    std::vector<ShapedToken> shaped;
    for (std::size_t s = 0; s < document.sentences.size();) {
        const auto number = document.sentences[s].paragraph;
        paragraph.tokens.clear();
        for (; s < document.sentences.size() && document.sentences[s].paragraph == number; ++s) {
            const auto& sentence = document.sentences[s];
            paragraph.tokens.insert(paragraph.tokens.end(),
                                    document.tokens.begin() + sentence.first,
                                    document.tokens.begin() + sentence.last);
        }
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
}

} // namespace

int main(int count, char** arguments) {
    Article article;
    article.text.assign(std::istreambuf_iterator<char>(std::cin), {});
    const auto document = read_language(std::move(article));
    if (count > 1 && std::string_view(arguments[1]) == "--features") {
        write_features(document);
    } else {
        write_tokens(document);
    }
}
