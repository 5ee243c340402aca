#pragma once

#include "graph/merge/corrections.h"
#include "graph/store/sqlite.h"

namespace dateline {

/// The corrections in the file, in the order they were made. Throws InputError for rows that
/// write_correction would not have written.
Corrections read_corrections(const Database& database);

/// Adds one behind the others; returns its number.
std::uint32_t write_correction(const Database& database, const Correction& correction);

/// Takes one back; false if there is none of this number.
bool remove_correction(const Database& database, std::uint32_t number);

} // namespace dateline
