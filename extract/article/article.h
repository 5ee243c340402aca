#pragma once

#include "extract/article/fingerprint.h"
#include "extract/time/date.h"

#include <optional>
#include <string>

namespace dateline {

/// How the publication day of an article is known, surest first.
enum class PublishedBasis {
    metadata,  // a field of the record or page
    text,      // a line of the text says it
    given,     // whoever runs the program says it
    copyright, // the © line tells a year
    none
};

/// One text as it is read: decoded, repaired and free of boilerplate. All places in the text that
/// later stages report refer to `text`.
struct Article {
    std::string id;     // from `sha256`: the same content has the same id wherever it lies
    std::string path;   // the file, and "/ID" or ":LINE" for a record within it
    std::string url;    // empty if not known
    std::string title;  // empty if not known
    std::string source; // who published it; empty if not known
    std::optional<Date> published; // a day, or a year where only the © line tells
    PublishedBasis published_basis = PublishedBasis::none;
    std::string sha256;        // of what is read: url, title, source, published and text
    Fingerprint fingerprint{}; // of the text
    std::string text;          // UTF-8, NFC; a paragraph, heading or list item a line

    bool operator==(const Article&) const = default;
};

} // namespace dateline
