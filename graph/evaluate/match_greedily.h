#pragma once

#include <compare>
#include <cstdint>
#include <vector>

namespace dateline {

/// Two things that may be the same, one of gold and one of the system; the better pair is the
/// lesser.
struct Candidate {
    double unlikeness = 0;
    bool other_type = false;
    bool other_date = false;
    bool not_said = false; // the words of gold do not stand in the evidence
    bool not_core = false;
    std::uint32_t gold = 0;
    std::uint32_t system = 0;

    auto operator<=>(const Candidate&) const = default;
};

/// Takes the best pair, then the best of those that are left, each thing once.
std::vector<Candidate> match_greedily(std::vector<Candidate> candidates);

} // namespace dateline
