#pragma once

#include "extract/entity/entity.h"

namespace dateline {

/// The longest title that begins at token `first` and ends before `limit`, with what may stand in
/// front ("former", "deputy") and titles joined to it ("Party Secretary and Chair"); empty if none
/// begins there.
TokenRange match_title(const Document& document, std::uint32_t first, std::uint32_t limit);

/// The longest title of the sentence that ends in front of `token`: "General Manager" of "General
/// Manager Li Xiao"; empty if there is none.
TokenRange title_before(const Document& document, std::uint32_t token);

/// Whether `title` is an office (chairman), not a form of address (Mr).
bool is_office(const Document& document, TokenRange title);

} // namespace dateline
