#pragma once

#include "extract/article/draft.h"

#include <string_view>

namespace dateline {

/// The article on an HTML page (UTF-8), also a broken one: the text of its <article> or <main>,
/// else of its body, without navigation, scripts and forms, and what its meta tags, JSON-LD and
/// <time> tell of title, publication, source and address.
Draft read_html(std::string_view html);

} // namespace dateline
