#pragma once

#include "extract/time/period.h"
#include "extract/time/tense.h"

#include <optional>
#include <vector>

namespace dateline {

// `direction` is what "last" (-1), "this" (0) and "next" (1) tell; where there is none, `tense`
// tells what is meant on `day`.

/// Which of `candidates`, in their order: for the past the last one that has begun (or, of days, is
/// a week ahead, as papers print what is dated tomorrow), for the future the first that has not
/// ended, else the nearest.
std::optional<Period> choose_period(const std::vector<Period>& candidates,
                                    std::chrono::sys_days day, const std::optional<long>& direction,
                                    Tense tense);

/// The first of `candidates`, in their order, from `day` on.
std::optional<Period> first_from(const std::vector<Period>& candidates, std::chrono::sys_days day);

/// The last `weekday` up to `day`, or the next from it on.
Period choose_weekday(std::chrono::weekday weekday, std::chrono::sys_days day,
                      const std::optional<long>& direction, Tense tense);

} // namespace dateline
