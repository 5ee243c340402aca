#pragma once

#include "extract/extraction.h"

#include <cstdint>
#include <vector>

namespace dateline {

// The steps of merge(), each a function of its own. A group is a number that all members share.

/// For each entity of each extraction, in order, its group: the same for the same entity. Two are
/// the same if they are of one kind and share a name, compared by name_key, which leaves out names
/// that say too little (a single word of a person). Groups are the connected components of the
/// graph of such links (Boost.Graph).
std::vector<std::uint32_t> resolve_entities(const std::vector<Extraction>& extractions);

/// Fills in the years of events that tell a day without one, where the article has no day of
/// publication, from the other articles: a year counts once for each organization, person or policy
/// that an article published in it shares with the article of the event; it is taken if it has more
/// than half of all. `groups` is from resolve_entities.
void resolve_years(std::vector<Extraction>& extractions, const std::vector<std::uint32_t>& groups);

/// For each of `events` its group: the same for reports of one happening. Two reports tell of one
/// if they are of one type and status, share two participants (or the only one there is) and at
/// least half of those of the larger, and have the same date. Reports with a coarser date join the
/// group whose date lies within theirs, those without a date the one that took place at most ten
/// days before their article, if there is but one.
std::vector<std::uint32_t> group_events(const std::vector<Event>& events,
                                        const std::vector<Article>& articles);

} // namespace dateline
