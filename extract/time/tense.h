#pragma once

#include "extract/language/document.h"

namespace dateline {

enum class Tense { unknown, past, future };

/// Whether what `token` of `sentence` belongs to is told as past or to come, by the verb above it
/// in the tree; unknown where the document has no syntax.
Tense tense_around(const Document& document, const Sentence& sentence, std::uint32_t token);

} // namespace dateline
