#pragma once

#include "extract/time/time_text.h"

namespace dateline {

/// Sets `atoms` to the readings of the words from `i` on; how many they are.
std::size_t read_time_atoms(const TimeText& t, std::size_t i, TimeAtoms& atoms);

} // namespace dateline
