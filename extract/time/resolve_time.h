#pragma once

#include "extract/time/tense.h"
#include "extract/time/time_phrase.h"
#include "extract/time/timex_type.h"

#include <array>
#include <optional>
#include <string>

namespace dateline {

/// What phrases are resolved against.
struct TimeContext {
    std::optional<std::chrono::sys_days> published;
    std::optional<std::chrono::year> year; // where no day of publication is known
    /// For each unit the last time that the text named, so long or shorter.
    std::array<std::optional<Period>, static_cast<std::size_t>(Unit::century) + 1> named;
    std::optional<Period> day_of_sentence;      // that the sentence has named
    std::optional<std::chrono::sys_days> after; // the end of a period lies behind its beginning
    Tense tense = Tense::unknown;
};

/// Notes in `context` that the text names `period`.
void name_period(TimeContext& context, const Period& period);

struct ResolvedTime {
    TimexType type = TimexType::date;
    std::string value;            // of TIMEX3 (ISO-TimeML): 2013-W12, P3M, XXXX-WXX-1, PAST_REF
    std::optional<Period> period; // of a date or time that is resolved
};

/// What `phrase` means in `context`. A month, quarter, season or holiday without its year is the
/// last one up to publication for what is past, the next one for what is to come, else the nearest;
/// a weekday the next one for what is to come, else the last. What the context leaves open stands
/// as X in the value.
ResolvedTime resolve(const TimePhrase& phrase, const TimeContext& context);

} // namespace dateline
