#pragma once

#include "extract/article/article_source.h"
#include "extract/extract.h"
#include "extract/input_error.h"

#include <functional>
#include <optional>
#include <variant>

namespace dateline {

/// An article that was read but not extracted, since it is not wanted.
struct Unwanted {
    Article article;
};

/// What became of one article.
using ReadResult = std::variant<Extraction, Unwanted, InputError>;

struct ReadOptions {
    std::optional<Day> published; // for articles that tell no day
    unsigned jobs = 1;            // threads
};

/// Reads all articles of `source` with `extractor`, on several threads at a time, and hands each to
/// `take`, one after the other and in the order of the source whatever `jobs` is. `wanted` says
/// whether an article is to be extracted; it is called by several threads.
void read_all(ArticleSource& source, const Extractor& extractor, const ReadOptions& options,
              const std::function<bool(const Article&)>& wanted,
              const std::function<void(ReadResult)>& take);

} // namespace dateline
