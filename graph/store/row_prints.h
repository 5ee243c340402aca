#pragma once

#include "graph/store/sqlite.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Fingerprints of the rows of a table, by key: which rows a new graph changes is told without
/// reading the old ones.
class RowPrints {
public:
    /// Those of the part `part` of the table `packed`; none if there are none.
    RowPrints(const Database& database, std::string part);

    std::uint32_t last_key() const;

    enum class Change { none, added, changed };
    /// Notes the print of the row `key` as it will be.
    Change set(std::uint32_t key, std::uint64_t print);

    /// The rows that have been there and were not set.
    std::vector<std::uint32_t> gone() const;
    void save() const;

private:
    const Database& database_;
    std::string part_;
    std::vector<std::uint64_t> before_; // by key; 0 for no row
    std::vector<std::uint64_t> after_;
};

/// Hashes what makes up a row, one value after the other.
class Print {
public:
    Print& add(std::string_view text);
    Print& add(std::uint64_t number);
    std::uint64_t get() const { return hash_ | 1U; } // never 0

private:
    std::uint64_t hash_ = 0xCBF29CE484222325U;
};

} // namespace dateline
