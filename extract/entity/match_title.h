#pragma once

#include "extract/entity/entity.h"

namespace dateline {

/// The longest title that begins at token `first` and ends before `limit`, with what may stand in
/// front ("former", "deputy") and titles joined to it ("Party Secretary and Chair"); empty if none
/// begins there.
TokenRange match_title(const Document& document, std::uint32_t first, std::uint32_t limit);

/// Whether `title` is an office (chairman), not a form of address (Mr).
bool is_office(const Document& document, TokenRange title);

} // namespace dateline
