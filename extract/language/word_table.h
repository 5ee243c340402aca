#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace dateline {

/// Words of a table beside the code, looked up without regard to case and without allocation.
class WordTable {
public:
    /// `tsv` has a word in lower case in its first column; it must outlive the table.
    explicit WordTable(std::string_view tsv);

    bool contains(std::string_view word) const { return find(word) != nullptr; }
    /// The second column of the row of `word`, empty if it has one alone; null if no row has it.
    const std::string_view* find(std::string_view word) const;

private:
    std::unordered_map<std::string_view, std::string_view> rows_;
    std::array<std::uint32_t, 256> lengths_{}; // of the words that begin with a byte, as bits
};

} // namespace dateline
