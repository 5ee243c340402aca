#pragma once

#include "extract/time/time_text.h"

namespace dateline {

/// Adds the numbers that begin at word `i` with `first`, a reading of it: "two", "a few",
/// "twenty-five", "two and a half", "a couple of", "half an".
void read_number(const TimeText& t, std::size_t i, const TimeAtom& first, AtomList& out);

/// Adds the numbers that begin with the digits at word `i`: 5; 1,000; 2.5; 2 1/2; 2-1/2.
void read_amount(const TimeText& t, std::size_t i, AtomList& out);

} // namespace dateline
