#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// The text that `bytes` hold, in UTF-8. A byte order mark tells the encoding, else it is UTF-8,
/// else what the bytes look like (uchardet). Throws InputError, naming `path` and `line`, for bytes
/// that are no text: NUL and other control characters, or UTF-8 that is broken.
std::string decode_text(std::string_view bytes, const std::string& path, std::size_t line = 0);

} // namespace dateline
