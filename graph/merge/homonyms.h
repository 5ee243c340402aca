#pragma once

#include "graph/merge/contexts.h"

namespace dateline {

/// Two appearances that an analyst says are not one.
struct KeptApart {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
};

/// Parts each unit of kind `kind` that stands for several of one name. Appearances that share a tie
/// (a position at, or, of organizations, a place in or a whole that they belong to) are of one
/// bearer of the name; those without a tie are of the bearer that they have most company in common
/// with. Two bearers are two where both are in the news at one time, give or take half a year, or
/// their legal forms are of two countries, and they are hardly named with the same others. A bearer
/// that comes later is the same: people change their positions. Those of `kept_apart` are two in
/// any case.
void split_homonyms(const Facts& facts, const std::vector<Tie>& ties, Kind kind,
                    const std::vector<KeptApart>& kept_apart, Units& units, Joined& joined);

} // namespace dateline
