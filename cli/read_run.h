#pragma once

#include "cli/options.h"
#include "extract/event/ontology.h"
#include "extract/input_error.h"
#include "extract/read_all.h"

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <map>
#include <string>

namespace dateline {

/// What became of the articles of one run.
struct ReadCounts {
    std::size_t read = 0;
    std::size_t unchanged = 0;
    std::map<std::string, std::size_t> skipped; // by reason

    std::size_t skipped_in_all() const;
};

/// The ontology that `options` name, or the built-in one.
Ontology load_ontology(const ReadingOptions& options);

/// Reads all articles of `options` with `extractor`, hands each to `take` in a fixed order, tells
/// errors on `err` as they come and progress if `err` is a terminal. `out`, the file that is being
/// made, and what SQLite puts beside it are no articles, though they may stand in a folder of
/// articles.
ReadCounts read_articles(const ReadingOptions& options, const Extractor& extractor,
                         const std::string& out, const std::function<bool(const Article&)>& wanted,
                         const std::function<void(ReadResult)>& take, std::ostream& err);

/// "3 articles read, 1 already there, 2 skipped (1 is empty, 1 is binary, not text)"
std::string to_sentence(const ReadCounts& counts);

} // namespace dateline
