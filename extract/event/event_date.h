#pragma once

#include "extract/event/date_candidates.h"
#include "extract/log_linear.h"

#include <vector>

namespace dateline {

/// A date that an event may have, or none at all, and how probable that is.
struct LikelyDate {
    std::optional<EventDate> date;
    std::optional<std::chrono::month_day> day_without_year;
    double probability = 0;
};

/// When what `trigger` states took place, an event of type `type`: its candidates, those of one
/// date taken together, by the only class of `model`, a log-linear model over all candidates of an
/// event.
std::vector<LikelyDate> judge_dates(const DateCandidates& candidates, const Trigger& trigger,
                                    std::string_view type, const LogLinear& model);

/// The likeliest date by several mentions of an event, the first of equals.
LikelyDate choose_date(const std::vector<LikelyDate>& dates);

} // namespace dateline
