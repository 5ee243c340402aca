#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace dateline {

/// What the reader sees of one word: where its vectors stand in the tables of the model. Depends on
/// the form alone. Lower-casing folds ASCII and Latin letters; endings and beginnings count
/// characters.
struct WordFeatures {
    /// Rows of `spelling_sizes`, counted on from table to table: endings of 1 to 4 letters,
    /// beginnings of 1 to 4 letters, shape.
    std::array<std::uint32_t, 9> spelling;
    std::uint32_t form;    // fingerprint of the lower-case form
    std::uint32_t pattern; // the same with each digit as 0
};

/// Rows of each table of spelling features.
inline constexpr std::array<std::uint32_t, 9> spelling_sizes{256,  1024, 4096, 4096, 256,
                                                             1024, 4096, 4096, 512};

WordFeatures word_features(std::string_view form);

} // namespace dateline
