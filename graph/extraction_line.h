#pragma once

#include "extract/extraction.h"

#include <string>
#include <string_view>

namespace dateline {

/// What one article reports, as `dateline extract` writes it: one line of JSON, without its end,
/// {"article": {…}, "entities": […], "events": […], "relations": […]}, members as in the json view.
/// The text of the article is not in it.
std::string to_line(const Extraction& extraction);

/// Reads what to_line writes. Throws std::runtime_error saying what is wrong in `line`.
Extraction parse_line(std::string_view line);

} // namespace dateline
