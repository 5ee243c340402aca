#pragma once

#include "graph/knowledge_graph.h"
#include "graph/merge/corrections.h"
#include "graph/merge/facts.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Which reports tell of one happening.
struct Grouping {
    std::vector<std::uint32_t> event_of; // for each report a number from 0 on; Facts::none: dropped
    std::uint32_t count = 0;             // of events
    std::vector<Conflict> conflicts;     // between these numbers
};

/// Groups reports. Two tell of one happening if they are of one type, neither or both are denied,
/// they have the same parties and the same date. The same parties: two in common that are half of
/// the larger or all of the smaller; or the only one there is of one of them and at most one more,
/// in the same words or where that party does not do the like every few days. Then reports without
/// a day of their own join the group whose day lies nearest to their publication, if none is about
/// as near: those with a coarser date where the day lies within it, those dated by their
/// publication one of the two days before, undated ones one of the ten days before (planned: of the
/// fourteen after). Undated reports of several articles, in the same words, published within three
/// days, are one. `entity_of` is of each appearance (Facts::none: dropped), `copy_of` of each
/// article (copies.h). Reports are compared within blocks that share a type and parties. Two events
/// conflict if one denies what the other tells, or if they differ by no more than three days in
/// what different articles tell in the same words.
Grouping group_events(const Facts& facts, const std::vector<std::uint32_t>& entity_of,
                      const std::vector<std::uint32_t>& copy_of, const Corrections& corrections);

} // namespace dateline
