#include "export/xml/escape_xml.h"

namespace dateline {

namespace {

constexpr std::string_view replacement = "\uFFFD";

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
        return "";
    }
}

} // namespace

std::size_t forbidden_bytes(std::string_view text) {
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x20) {
        return first == '\t' || first == '\n' || first == '\r' ? 0 : 1;
    }
    return first == 0xEF && (text.starts_with("\uFFFE") || text.starts_with("\uFFFF")) ? 3 : 0;
}

void append_xml(std::string& xml, std::string_view text) {
    std::size_t written = 0; // up to here
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto bytes = forbidden_bytes(text.substr(i));
        const auto reference = bytes > 0 ? replacement : reference_to(text[i]);
        if (!reference.empty()) {
            xml.append(text.substr(written, i - written)).append(reference);
            i += bytes > 0 ? bytes - 1 : 0;
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
