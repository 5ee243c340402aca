#pragma once

#include "extract/extraction.h"
#include "extract/language/document.h"

#include <chrono>
#include <optional>
#include <vector>

namespace dateline {

/// A phrase about a date, and the date.
struct Timex {
    Span span;
    std::uint32_t sentence = 0;
    std::optional<EventDate> date;                          // none where nothing tells the year
    std::optional<std::chrono::month_day> day_without_year; // where the phrase itself tells none
    bool dateline = false; // "BAOTOU, Nov 17 -": dates the article and not what happened

    bool operator==(const Timex&) const = default;
};

/// The phrases about dates in `document`, in the order of the text, resolved against the
/// publication of its article. Those that cannot be resolved are left out, but for a day without a
/// year.
std::vector<Timex> find_timexes(const Document& document);

/// The date of an event that `timex` dates. A day without a year lies, for what has happened,
/// before the day `published` or just after it (papers print tomorrow's date), for what is planned
/// behind it.
std::optional<EventDate> date_of_event(const Timex& timex, Status status,
                                       const std::optional<Date>& published);

} // namespace dateline
