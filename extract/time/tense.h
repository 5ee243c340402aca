#pragma once

#include "extract/language/document.h"
#include "extract/time/resolve_time.h"

namespace dateline {

/// Whether what `token` of `sentence` belongs to is told as past or to come, by the verb above it
/// in the tree; unknown where the document has no syntax.
Tense tense_around(const Document& document, const Sentence& sentence, std::uint32_t token);

} // namespace dateline
