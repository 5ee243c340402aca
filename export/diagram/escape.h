#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// `text` as a label of Graphviz, which reads a backslash as the start of an escape and "&name;" as
/// a character: what is drawn is `text` itself, line ends included, but for characters that XML
/// does not allow, which become U+FFFD. Quotes need no care; cgraph sees to them. `line_end` is \\n
/// for lines in the middle, \\l for lines from the left.
std::string escape_label(std::string_view text, std::string_view line_end = "\\n");

/// `text` as a tooltip, in which Graphviz looks for escapes twice.
std::string escape_tooltip(std::string_view text);

/// `id` as the name of a node, which Graphviz 2.42 can read back: a backslash, and a percent sign
/// at the front, which would stand for a node without a name, are percent-encoded.
std::string escape_id(std::string_view id);

/// `url` as a link, which Graphviz 2.42 writes into SVG as it is: what could end an attribute is
/// percent-encoded (RFC 3986), & becomes &amp;.
std::string escape_url(std::string_view url);

} // namespace dateline
