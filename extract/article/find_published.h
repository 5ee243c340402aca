#pragma once

#include "extract/article/article.h"

#include <chrono>
#include <optional>

namespace dateline {

/// What is known of the publication of an article besides its text.
struct PublishedHints {
    std::optional<Day> metadata;
    std::optional<Day> given; // by whoever runs the program
    std::optional<std::chrono::year> copyright;
};

/// Sets `published` of `article` from the surest hint there is: metadata, a line of the text that
/// is a date ("Mar 3, 2025" under the title) or a dateline ("BAOTOU, Nov 17 -", its year from the ©
/// line), the day given, the © line.
void set_published(Article& article, const PublishedHints& hints);

} // namespace dateline
