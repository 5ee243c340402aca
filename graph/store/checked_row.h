#pragma once

#include "extract/extraction.h"
#include "extract/vocabulary.h"
#include "graph/store/sqlite.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// Throws InputError: the file holds what we would not have written.
[[noreturn]] void throw_damaged(const Database& database, const std::string& what);

/// Reads the values of a row, distrusting each. Throws like throw_damaged.
class CheckedRow {
public:
    CheckedRow(const Database& database, const Statement& row) : database_(database), row_(row) {}

    template <typename Enum> Enum word(int column) const {
        const auto parsed = parse_word<Enum>(row_.text(column));
        if (!parsed) {
            throw_damaged(database_, "\"" + row_.text(column) + "\" means nothing");
        }
        return *parsed;
    }
    std::optional<Date> date(int column) const; // none for NULL
    std::optional<Day> day(int column) const;
    std::uint32_t number(int column) const;          // from 0 to 2^32 - 1
    TextRange range(int column) const;               // of this column and the next
    std::vector<TextRange> ranges(int column) const; // [[start, end], …]
    std::string text(int column) const;              // UTF-8
    bool is_null(int column) const { return row_.is_null(column); }
    double share(int column) const; // from 0 to 1

private:
    const Database& database_;
    const Statement& row_;
};

/// The article that columns from `first` on tell: id, path, url, title, source, published,
/// published_basis, sha256.
Article read_article(const CheckedRow& row, int first);

/// The evidence in columns from `first` on: start, end, text, trigger_start, trigger_end.
Evidence read_evidence(const CheckedRow& row, int first, std::uint32_t article);

} // namespace dateline
