#include "graph/query/fold_name.h"

#include <algorithm>

#include <unicode/unistr.h>

namespace dateline {

std::string fold_name(std::string_view name) {
    std::string folded;
    const bool ascii =
        std::none_of(name.begin(), name.end(), [](char c) { return (c & 0x80) != 0; });
    if (!ascii) {
        return icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())})
            .foldCase()
            .toUTF8String(folded);
    }
    for (const char c : name) {
        folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return folded;
}

} // namespace dateline
