#pragma once

#include "extract/extraction.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// For each fingerprint the first of those that are near-identical to it, directly or by others:
/// copies of one text. Near-identical: at least 18 of 32 places agree, more than half of the
/// text. Only those that agree in a band of three places are compared.
std::vector<std::uint32_t> find_copies(const std::vector<Fingerprint>& fingerprints);

} // namespace dateline
