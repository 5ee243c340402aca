#include "export/diagram/escape.h"

#include "export/percent_encode.h"
#include "export/xml/escape_xml.h"

#include <algorithm>

namespace dateline {

namespace {

/// Whether `text` begins with a character reference: &amp; &#233;
bool is_reference(std::string_view text) {
    constexpr std::size_t longest_reference = 12;
    const auto end = text.substr(0, longest_reference).find(';');
    const auto name = text.substr(1, end == std::string_view::npos ? 0 : end - 1);
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '#';
    });
}

} // namespace

std::string escape_label(std::string_view text, std::string_view line_end) {
    std::string escaped;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (const auto bytes = forbidden_bytes(text.substr(i)); bytes > 0) {
            escaped += "\uFFFD";
            i += bytes - 1;
        } else if (c == '\\') {
            escaped += "\\\\";
        } else if (c == '\n') {
            escaped += line_end;
        } else if (c == '&' && is_reference(text.substr(i))) {
            escaped += "&amp;";
        } else {
            escaped += c;
        }
    }
    return escaped;
}

std::string escape_tooltip(std::string_view text) {
    std::string escaped;
    for (const char c : escape_label(text, "\n")) {
        escaped += c == '\\' ? "\\\\" : c == '\n' ? "\\n" : std::string(1, c);
    }
    return escaped;
}

std::string escape_id(std::string_view id) {
    std::string escaped;
    for (const char c : id) {
        const bool is_percent = c == '%' && escaped.empty();
        escaped += c == '\\' ? "%5C" : is_percent ? "x%25" : std::string(1, c);
    }
    return escaped;
}

std::string escape_url(std::string_view url) {
    std::string escaped;
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&') {
            escaped += "&amp;";
        } else if (byte <= 0x20 || byte >= 0x7F ||
                   std::string_view("\"<>\\^`{|}'").find(c) != std::string_view::npos) {
            append_percent(escaped, c);
        } else {
            escaped += c;
        }
    }
    return escaped;
}

} // namespace dateline
