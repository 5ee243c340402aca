#include "extract/ascii_case.h"

#include <algorithm>

namespace dateline {

std::string lower_ascii(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

std::string in_title_case(std::string_view text) {
    auto title = lower_ascii(text);
    bool begins = true;
    for (char& c : title) {
        c = begins && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        begins = c == ' ' || c == '-';
    }
    return title;
}

} // namespace dateline
