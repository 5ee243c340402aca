#pragma once

#include "extract/event/reading.h"
#include "extract/language/annotate.h"
#include "extract/weights.h"

#include <stdexcept>
#include <string>

namespace dateline::test {

/// All that is known of an article that consists of `text` when its events are looked for.
/// `published` is EDTF, or empty if not known.
inline Reading read_article(const std::string& text, const std::string& published) {
    static const Lemmatizer lemmatizer;
    static Annotator annotator(english_model(), lemmatizer);
    Article article;
    article.text = text;
    article.published = parse_date(published);
    return dateline::read_article(std::move(article), annotator, trained_weights().names);
}

/// The first token that is `word`; of "met#2" the second that is "met".
inline std::uint32_t find_word(const Reading& reading, const std::string& word) {
    const auto mark = word.find('#');
    int count = mark == std::string::npos ? 1 : std::stoi(word.substr(mark + 1));
    for (std::uint32_t token = 0; token < reading.size(); ++token) {
        if (reading.document.word(token) == word.substr(0, mark) && --count == 0) {
            return token;
        }
    }
    throw std::out_of_range("no word " + word);
}

} // namespace dateline::test
