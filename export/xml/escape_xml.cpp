#include "export/xml/escape_xml.h"

namespace dateline {

namespace {

constexpr std::string_view replacement = "\uFFFD";

/// Whether `text` begins with one of the two characters outside of control characters that XML does
/// not allow.
bool begins_with_noncharacter(std::string_view text) {
    return text[0] == '\xEF' && (text.starts_with("\uFFFE") || text.starts_with("\uFFFF"));
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

void append_xml(std::string& xml, std::string_view text) {
    std::size_t written = 0; // up to here
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool noncharacter = begins_with_noncharacter(text.substr(i));
        const auto reference = noncharacter ? replacement : reference_to(text[i]);
        if (!reference.empty()) {
            xml.append(text.substr(written, i - written)).append(reference);
            i += noncharacter ? replacement.size() - 1 : 0;
            written = i + 1;
        }
    }
    xml.append(text.substr(written));
}

std::string escape_xml(std::string_view text) {
    std::string escaped;
    append_xml(escaped, text);
    return escaped;
}

void append_attribute(std::string& tag, std::string_view name, std::string_view value) {
    tag.append(" ").append(name).append("=\"");
    append_xml(tag, value);
    tag += '"';
}

} // namespace dateline
