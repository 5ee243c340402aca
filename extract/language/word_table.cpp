#include "extract/language/word_table.h"

#include "extract/table.h"

namespace dateline {

namespace {

constexpr std::size_t longest_word = 31;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

WordTable::WordTable(std::string_view tsv) {
    for (const auto& row : read_table(tsv)) {
        rows_.emplace(row[0], row.size() > 1 ? row[1] : std::string_view());
        lengths_[static_cast<unsigned char>(row[0][0])] |= 1U << row[0].size();
    }
}

const std::string_view* WordTable::find(std::string_view word) const {
    if (word.empty() || word.size() > longest_word ||
        !(lengths_[static_cast<unsigned char>(lower(word[0]))] >> word.size() & 1U)) {
        return nullptr;
    }
    std::array<char, longest_word> folded;
    for (std::size_t i = 0; i < word.size(); ++i) {
        folded[i] = lower(word[i]);
    }
    const auto found = rows_.find({folded.data(), word.size()});
    return found == rows_.end() ? nullptr : &found->second;
}

} // namespace dateline
