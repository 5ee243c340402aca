#include "export/percent_encode.h"

#include <string_view>

namespace dateline {

void append_percent(std::string& text, char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    text += '%';
    text += digits[byte >> 4];
    text += digits[byte & 15];
}

} // namespace dateline
