#pragma once

#include "extract/article/article.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace dateline {

/// What is known of the publication of an article besides its text.
struct PublishedHints {
    std::optional<Day> metadata;
    std::optional<Day> given; // by whoever runs the program
    std::optional<std::chrono::year> copyright;
};

/// The day in the path of `url`: /2025/03/03/, /2025-03-03, /20250303/; none if it has none.
std::optional<Day> find_day_in_url(std::string_view url);

/// Sets `published` of `article` from the surest hint there is: metadata, a line of the text that
/// is a date ("Mar 3, 2025" under the title), a byline with one ("By Jane Roe | Mar 3, 2025") or
/// begins with a dateline ("BAOTOU, Nov 17 -", its year from the © line), the day given, the ©
/// line.
void set_published(Article& article, const PublishedHints& hints);

} // namespace dateline
