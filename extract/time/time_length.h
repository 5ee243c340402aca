#pragma once

#include "extract/time/time_phrase.h"

#include <string>
#include <vector>

namespace dateline {

/// A length as TIMEX3 has it (ISO 8601, and WE, Q, DE, CE for weekends, quarters, decades and
/// centuries): P2Y3M, PT30M, P2.5Y, PXW. Half an hour is PT30M, half a year P6M.
std::string to_length(const std::vector<Amount>& amounts);

} // namespace dateline
