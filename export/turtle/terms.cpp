#include "export/turtle/terms.h"

#include "export/percent_encode.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::string_view digits = "0123456789ABCDEF";

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_letter_or_digit(char c) {
    return is_letter(c) || (c >= '0' && c <= '9');
}

bool has_scheme(std::string_view url) {
    const auto scheme = url.substr(0, url.find(':'));
    return scheme.size() < url.size() && !scheme.empty() && is_letter(scheme.front()) &&
           std::all_of(scheme.begin(), scheme.end(), [](char c) {
               return is_letter_or_digit(c) || c == '+' || c == '-' || c == '.';
           });
}

} // namespace

std::string literal(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (c == '\r') {
            quoted += "\\r";
        } else if (byte < 0x20 || byte == 0x7F) {
            quoted.append("\\u00").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
        } else {
            quoted += c;
        }
    }
    return quoted += '"';
}

std::string typed_literal(std::string_view text, std::string_view type) {
    return literal(text).append("^^xsd:").append(type);
}

std::string local_name(std::string_view prefix, std::string_view id) {
    std::string name(prefix);
    name += ':';
    for (std::size_t i = 0; i < id.size(); ++i) {
        const bool inner_dot = id[i] == '.' && i > 0 && i + 1 < id.size();
        if (is_letter_or_digit(id[i]) || inner_dot ||
            std::string_view(":_").find(id[i]) != std::string_view::npos ||
            (id[i] == '-' && i > 0)) {
            name += id[i];
        } else {
            append_percent(name, id[i]);
        }
    }
    return name;
}

std::optional<std::string> iri(std::string_view url) {
    if (!has_scheme(url)) {
        return std::nullopt;
    }
    std::string bracketed = "<";
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == 0x7F ||
            std::string_view("<>\"{}|^`\\").find(c) != std::string_view::npos) {
            append_percent(bracketed, c);
        } else {
            bracketed += c;
        }
    }
    return bracketed += '>';
}

} // namespace dateline
