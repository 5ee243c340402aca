#include "export/xml/escape_xml.h"

namespace dateline {

namespace {

constexpr std::string_view replacement = "\uFFFD";

/// Whether `character` is one of the two outside of control characters that XML does not allow.
bool is_noncharacter(std::string_view character) {
    return character[0] == '\xEF' && (character == "\uFFFE" || character == "\uFFFF");
}

/// What stands for the byte `c`; empty if it stands for itself.
std::string_view reference_to(char c) {
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    // As they are, they would become blanks in attributes, and line feeds.
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    default:
        return static_cast<unsigned char>(c) < 0x20 ? replacement : "";
    }
}

} // namespace

std::string escape_xml(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size() + 16);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_noncharacter(text.substr(i, replacement.size()))) {
            escaped += replacement;
            i += replacement.size() - 1;
        } else if (const auto reference = reference_to(text[i]); !reference.empty()) {
            escaped += reference;
        } else {
            escaped += text[i];
        }
    }
    return escaped;
}

void append_attribute(std::string& tag, std::string_view name, std::string_view value) {
    tag.append(" ").append(name).append("=\"").append(escape_xml(value)).append("\"");
}

} // namespace dateline
