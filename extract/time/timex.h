#pragma once

#include "extract/extraction.h"
#include "extract/language/document.h"
#include "extract/time/timex_type.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A phrase about time and what it means.
struct Timex {
    Span span;
    std::uint32_t sentence = 0;
    TimexType type = TimexType::date;
    std::string value;                                      // as TIMEX3 has it
    std::optional<EventDate> date;                          // of a date or time that is resolved
    std::optional<std::chrono::month_day> day_without_year; // where the phrase itself tells none
    std::optional<Date> other_date; // that a date in digits may mean as well: 3/4/2025
    bool by_tense = false;          // the tense of its clause chose the year
    bool dateline = false;          // "BAOTOU, Nov 17 -": dates the article and not what happened
    bool to_next = false;           // the next one ends the period that this one begins

    bool operator==(const Timex&) const = default;
};

/// The phrases about time in `document`, in the order of the text, resolved against the
/// publication of its article, the tense of their sentences where `document` has its syntax, and
/// what the text has named before. Words within a name ("May" of Theresa May, where the document
/// knows its names) are none.
std::vector<Timex> find_timexes(const Document& document);

/// The date of an event that `timex` dates. A day whose year neither the text nor the tense of its
/// clause tells lies, for what has happened, before the day `published` or just after it (papers
/// print tomorrow's date), for what is planned behind it.
std::optional<EventDate> date_of_event(const Timex& timex, Status status,
                                       const std::optional<Date>& published);

} // namespace dateline
