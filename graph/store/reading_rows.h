#pragma once

#include "graph/merge/facts.h"
#include "graph/store/sqlite.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What all articles of a graph file say, in the order of their ids, and what it has become so far.
struct Readings {
    struct Article {
        std::int64_t key = 0;
        std::int64_t appearance_row = 0;    // the first; they are consecutive
        std::int64_t report_row = 0;        // events, then relations
        std::uint32_t first_appearance = 0; // in `facts`
        std::uint32_t first_report = 0;
        std::uint32_t first_claim = 0;
        std::uint32_t appearances = 0;
        std::uint32_t reports = 0;
        std::uint32_t claims = 0;
        bool is_new = false; // not merged yet
        bool was_copy = false;
    };

    Facts facts;
    std::vector<Article> articles;
    // The keys of what each appearance, report and claim has become; 0 for none.
    std::vector<std::uint32_t> entity_keys;
    std::vector<std::uint32_t> event_keys;
    std::vector<std::uint32_t> relation_keys;
};

/// Reads the tables. With `known_by`, only articles known to have been published by that day.
/// Throws InputError where the file is damaged.
Readings read_readings(const Database& database, std::optional<Day> known_by = std::nullopt);

using Became = std::vector<std::uint32_t>;
std::string pack_became(const Became& keys);

} // namespace dateline
