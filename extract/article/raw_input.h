#pragma once

#include <cstddef>
#include <string>

namespace dateline {

enum class Format { text, html, json, ndjson, feed, pdf, warc };

/// What is read at a time: a whole file, or one line of an NDJSON file.
struct RawInput {
    std::string path;
    std::size_t line = 0; // of the NDJSON file, from 1; 0 for a whole file
    Format format = Format::text;
    std::string bytes;
};

} // namespace dateline
