#pragma once

#include "extract/time/date.h"

#include <optional>
#include <string>

namespace dateline {

/// An article as its file tells it, before the text is cleaned. What the file does not tell is
/// empty.
struct Draft {
    std::string id; // of the record within its file
    std::string url;
    std::string title;
    std::string source;
    std::optional<Day> published;
    std::string text; // UTF-8, a block a line
};

} // namespace dateline
