#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace dateline {

/// What a text is made of, in 64 bytes: two texts share about as many places of it, of 32, as they
/// have runs of three words in common, of all that either has (Jaccard). All zeros for a text of
/// less than three words. MinHash (A. Broder, "On the resemblance and containment of documents",
/// 1997) with one permutation (P. Li, A. Owen, C.-H. Zhang, "One Permutation Hashing", 2012; empty
/// places are filled from the next full one).
using Fingerprint = std::array<std::uint16_t, 32>;

Fingerprint fingerprint_of(std::string_view text);

} // namespace dateline
