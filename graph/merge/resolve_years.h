#pragma once

#include "graph/merge/facts.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Fills in the years of reports that tell a day without one, where the article has no day of
/// publication, from the other articles: a year counts once for each organization, person or policy
/// that an article published in it shares with the article of the report; it is taken if it has
/// more than half of all. `entity_of` is of each appearance.
void resolve_years(Facts& facts, const std::vector<std::uint32_t>& entity_of);

} // namespace dateline
