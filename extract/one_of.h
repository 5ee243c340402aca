#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

/// Whether `word` is one of `words`.
template <std::size_t n>
bool one_of(std::string_view word, const std::array<std::string_view, n>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace dateline
