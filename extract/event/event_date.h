#pragma once

#include "extract/event/date_candidates.h"

namespace dateline {

/// When what `trigger` states took place, an event of type `type`: the likeliest of its candidates
/// by the weights in models/event_dates.tsv, those of one date taken together. A log-linear model
/// over all candidates of an event.
DateCandidate find_event_date(const DateCandidates& candidates, const Trigger& trigger,
                              std::string_view type);

} // namespace dateline
