#include "extract/language/split_sentences.h"
#include "extract/language/tokenize.h"

#include <algorithm>

namespace dateline {

std::uint32_t Document::sentence_of(std::uint32_t token) const {
    const auto behind =
        std::upper_bound(sentences.begin(), sentences.end(), token,
                         [](std::uint32_t at, const Sentence& it) { return at < it.first; });
    return static_cast<std::uint32_t>(behind - sentences.begin()) - 1;
}

std::uint32_t Document::token_at(std::uint32_t offset) const {
    const auto behind =
        std::upper_bound(tokens.begin(), tokens.end(), offset,
                         [](std::uint32_t at, const Token& t) { return at < t.span.begin; });
    return static_cast<std::uint32_t>(behind - tokens.begin()) - (behind == tokens.begin() ? 0 : 1);
}

Document read_language(Article article) {
    Document document;
    document.article = std::move(article);
    const std::string_view text = document.article.text;
    constexpr std::size_t bytes_per_token = 5; // as in news; it may be fewer
    document.tokens.reserve(text.size() / bytes_per_token);
    SentenceSplitter splitter;
    std::uint32_t paragraph = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto first = static_cast<std::uint32_t>(document.tokens.size());
        tokenize(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                 document.tokens);
        if (document.tokens.size() > first) {
            splitter.split(document, first, paragraph++);
        }
        begin = end + 1;
    }
    return document;
}

} // namespace dateline
