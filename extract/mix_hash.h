#pragma once

#include <cstdint>

namespace dateline {

/// Spreads a hash over all 64 bits: the finalizer of SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast
/// Splittable Pseudorandom Number Generators", 2014).
inline std::uint64_t mix_hash(std::uint64_t hash) {
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9U;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBU;
    return hash ^ (hash >> 31);
}

} // namespace dateline
