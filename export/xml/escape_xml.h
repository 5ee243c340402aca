#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// How many bytes the first character of `text` has, if it is one that XML 1.0 does not allow: a
/// control character but for tab and line ends, U+FFFE or U+FFFF. 0 if it is allowed.
std::size_t forbidden_bytes(std::string_view text);

/// `text`, which is UTF-8, for the text and the quoted attributes of XML 1.0 and HTML: a reader
/// gets `text` itself, line ends and tabs included, but for the characters that XML does not allow
/// (most control characters, U+FFFE, U+FFFF), which become U+FFFD.
std::string escape_xml(std::string_view text);

/// Appends what escape_xml gives to a piece of XML that is being written.
void append_xml(std::string& xml, std::string_view text);

/// Appends an attribute to a tag: NAME="VALUE", a blank in front of it.
void append_attribute(std::string& tag, std::string_view name, std::string_view value);

} // namespace dateline
