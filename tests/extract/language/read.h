#pragma once

#include "extract/language/document.h"

#include <string>

namespace dateline::test {

/// The sentences of an article that consists of `text`.
inline Document read(const std::string& text) {
    Article article;
    article.text = text;
    return read_language(std::move(article));
}

} // namespace dateline::test
