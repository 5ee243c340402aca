#pragma once

#include "graph/view.h"

#include <cstddef>

namespace dateline {

/// `view` with at most `most_events` of its events: those that the most independent sources report,
/// then those with the most participants, then the first. Entities and articles are those of
/// these events, relations those among these entities; a view that is small enough stays as it is.
View reduce(const View& view, std::size_t most_events);

} // namespace dateline
