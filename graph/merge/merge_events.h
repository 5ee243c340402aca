#pragma once

#include "graph/merge/group_events.h"
#include "graph/merge/merge_facts.h"

namespace dateline {

/// Makes `merged.graph.events` and conflicts of the groups, and notes which report became which.
/// The earliest report gives the id; of the dates the one that is told rather than that of the
/// publication counts, then the finest, then the earliest report's; an event that any report says
/// to have happened has; `sources` counts articles, copies of one text once.
void merge_events(const Facts& facts, const Grouping& grouping, const Corrections& corrections,
                  Merged& merged);

} // namespace dateline
