#pragma once

#include <string>

namespace dateline {

/// Appends the byte `c` percent-encoded (RFC 3986): "%5C".
void append_percent(std::string& text, char c);

} // namespace dateline
