#include "extract/time/resolve_time.h"

#include "extract/time/choose_period.h"
#include "extract/time/time_length.h"

#include <algorithm>
#include <cstdio>

namespace dateline {

namespace {

namespace chr = std::chrono;

Period year_period(int year) {
    return {Unit::year, chr::sys_days{chr::year{year} / 1 / 1}};
}

unsigned as_unsigned(int number) {
    return static_cast<unsigned>(number);
}

std::string weekday_code(chr::weekday weekday) {
    return "XXXX-WXX-" + std::to_string(weekday.iso_encoding());
}

/// The period that `phrase` names in `year`, as far as it needs no more than a year; none if it
/// names none, or a day that the month lacks.
std::optional<Period> within_year(const TimePhrase& phrase, chr::year year) {
    const auto month_from = [&](Unit unit, int month) {
        return Period{unit, chr::sys_days{(year / chr::January + chr::months{month - 1}) / 1}};
    };
    if (phrase.holiday) {
        const auto day = day_of_holiday(*phrase.holiday, year);
        return day ? std::optional(Period{Unit::day, *day}) : std::nullopt;
    }
    if (phrase.month && phrase.nth) {
        const auto nth = year / chr::month{as_unsigned(*phrase.month)} /
                         (*phrase.weekday)[as_unsigned(*phrase.nth)];
        return nth.ok() ? std::optional(Period{Unit::day, chr::sys_days{nth}}) : std::nullopt;
    }
    if (phrase.month && phrase.day) {
        const Day day{year, chr::month{as_unsigned(*phrase.month)},
                      chr::day{as_unsigned(*phrase.day)}};
        return day.ok() ? std::optional(Period{Unit::day, day}) : std::nullopt;
    }
    if (phrase.month) {
        return month_from(Unit::month, *phrase.month);
    }
    if (phrase.season) {
        return month_from(Unit::season, 3 * *phrase.season);
    }
    if (phrase.quarter && *phrase.quarter <= 4) {
        return month_from(Unit::quarter, 3 * *phrase.quarter - 2);
    }
    if (phrase.half && *phrase.half <= 2) {
        return month_from(Unit::half, 6 * *phrase.half - 5);
    }
    return std::nullopt;
}

/// What `phrase` names of a year that is not known.
std::string yearless_value(const TimePhrase& phrase) {
    constexpr chr::year leap{2000};
    const auto period = within_year(phrase, leap);
    return period ? to_yearless_value(*period) : "XXXX";
}

std::string to_set(const TimePhrase& phrase) {
    if (phrase.weekday) {
        return weekday_code(*phrase.weekday);
    }
    const auto& amounts = phrase.amounts;
    if (amounts.size() == 1 && amounts[0].unit == Unit::weekend && amounts[0].hundredths == 100) {
        return "XXXX-WXX-WE";
    }
    if (phrase.season || phrase.month) {
        return yearless_value(phrase);
    }
    return amounts.empty() ? "XXXX-XX-XXT" + std::string(phrase.part) : to_length(amounts);
}

std::optional<long> direction_of(const TimePhrase& phrase) {
    return phrase.shift && !phrase.shift->unit ? std::optional(phrase.shift->count) : std::nullopt;
}

class DateResolver {
public:
    DateResolver(const TimePhrase& phrase, const TimeContext& context)
        : phrase_(phrase), context_(context) {}

    ResolvedTime run() const {
        ResolvedTime resolved;
        resolved.period = find_period();
        const bool around = phrase_.whole == Unit::week || phrase_.whole == Unit::weekend;
        if (around && resolved.period) { // the week of April 10
            resolved.period = period_around(*phrase_.whole, resolved.period->first);
        }
        resolved.value = resolved.period ? to_timex_value(*resolved.period) : open_value();
        if (phrase_.fiscal && phrase_.year) {
            resolved.value.insert(0, "FY");
        }
        if (phrase_.clock || !phrase_.part.empty()) {
            resolved.type = TimexType::time;
            resolved.value += "T" + time_of_day();
        }
        return resolved;
    }

private:
    std::string time_of_day() const {
        if (!phrase_.clock) {
            return std::string(phrase_.part);
        }
        const auto& clock = *phrase_.clock;
        int minute = clock.minute;
        // "8:30 in the evening", "10 o'clock at night"
        constexpr int noon = 12 * 60;
        const int from = phrase_.part == "NI" ? 5 * 60 : 0;
        const bool afternoon = phrase_.part == "AF" || phrase_.part == "EV" || phrase_.part == "NI";
        minute += afternoon && minute >= from && minute < noon ? noon : 0;
        char buffer[32];
        const int size = clock.second >= 0 ? std::snprintf(buffer, sizeof buffer, "%02d:%02d:%02d",
                                                           minute / 60, minute % 60, clock.second)
                                           : std::snprintf(buffer, sizeof buffer, "%02d:%02d",
                                                           minute / 60, minute % 60);
        return std::string(buffer, static_cast<std::size_t>(size)) + (clock.utc ? "Z" : "");
    }

    std::optional<Period> find_period() const {
        if (phrase_.shift && phrase_.shift->unit) {
            const auto scope = find_shifted();
            return scope ? narrow(*scope) : std::nullopt;
        }
        if (phrase_.year) {
            return names_part_of_year() ? within_year(phrase_, chr::year{*phrase_.year})
                                        : year_period(*phrase_.year);
        }
        if (phrase_.decade) {
            return Period{Unit::decade, year_period(*phrase_.decade * 10).first};
        }
        if (phrase_.century) {
            return Period{Unit::century, year_period(*phrase_.century * 100).first};
        }
        return find_from_context();
    }

    bool names_part_of_year() const {
        return phrase_.month || phrase_.holiday || phrase_.quarter || phrase_.half ||
               phrase_.season;
    }

    std::optional<Period> find_shifted() const {
        const auto& shift = *phrase_.shift;
        const auto unit = std::max(*shift.unit, Unit::day);
        const auto& named = context_.named[static_cast<std::size_t>(unit)];
        const bool from_text = shift.origin == Origin::reference && named;
        if (!from_text && !context_.published) {
            return unit == Unit::year && context_.year && shift.origin == Origin::publication
                       ? shifted(year_period(static_cast<int>(*context_.year)), shift.count)
                       : std::nullopt;
        }
        const auto base = from_text ? named->first : *context_.published;
        const bool within_day = *shift.unit < Unit::day;
        return shifted(period_around(unit, base), within_day ? 0 : shift.count);
    }

    /// "the third quarter of" last year, "Monday of" last week
    std::optional<Period> narrow(const Period& scope) const {
        if (scope.unit == Unit::year && names_part_of_year()) {
            return within_year(phrase_, Day{scope.first}.year());
        }
        if (scope.unit == Unit::week && phrase_.weekday) {
            return Period{Unit::day, scope.first + (*phrase_.weekday - chr::Monday)};
        }
        if (scope.unit == Unit::month && phrase_.day) {
            const Day first{scope.first};
            const Day day = first.year() / first.month() / chr::day{as_unsigned(*phrase_.day)};
            return day.ok() ? std::optional(Period{Unit::day, day}) : std::nullopt;
        }
        return scope;
    }

    std::optional<Period> find_from_context() const {
        if (names_part_of_year()) {
            return find_in_near_year();
        }
        if (!context_.published) {
            return std::nullopt;
        }
        if (phrase_.weekday) {
            const auto day = choose_weekday(*phrase_.weekday, *context_.published,
                                            direction_of(phrase_), context_.tense);
            const bool early = context_.after && day.first < *context_.after;
            return early ? shifted(day, 7) : day;
        }
        if (phrase_.whole) {
            const auto period = period_around(*phrase_.whole, *context_.published);
            const bool last = phrase_.whole == Unit::weekend && context_.tense != Tense::future &&
                              period.first > *context_.published;
            return last ? shifted(period, -1) : period;
        }
        // A time of day alone: of the day that its sentence names, else of publication.
        const auto& named = context_.named[static_cast<std::size_t>(Unit::day)];
        const bool from_text = phrase_.shift && phrase_.shift->origin == Origin::reference;
        const auto day = from_text && named ? *named
                         : context_.day_of_sentence && !phrase_.shift
                             ? *context_.day_of_sentence
                             : Period{Unit::day, *context_.published};
        if (const auto direction = direction_of(phrase_)) {
            return shifted(day, *direction);
        }
        return day;
    }

    std::optional<Period> find_in_year(chr::year year) const {
        const auto period = within_year(phrase_, year);
        const bool early = period && context_.after && period->first < *context_.after;
        return early ? within_year(phrase_, year + chr::years{1}) : period;
    }

    std::optional<Period> find_in_near_year() const {
        if (!context_.published) {
            return context_.year ? find_in_year(*context_.year) : std::nullopt;
        }
        std::vector<Period> candidates;
        const int farthest = phrase_.day == 29 ? 4 : 2; // 29 February comes every four years
        for (int years = -farthest; years <= farthest; ++years) {
            const auto year = Day{*context_.published}.year() + chr::years{years};
            if (const auto period = within_year(phrase_, year)) {
                candidates.push_back(*period);
            }
        }
        if (context_.after) {
            return first_from(candidates, *context_.after);
        }
        return choose_period(candidates, *context_.published, direction_of(phrase_),
                             context_.tense);
    }

    /// The value with what is not known as X.
    std::string open_value() const {
        if (names_part_of_year()) {
            return yearless_value(phrase_);
        }
        if (phrase_.weekday) {
            return weekday_code(*phrase_.weekday);
        }
        const auto unit = phrase_.shift && phrase_.shift->unit ? *phrase_.shift->unit
                                                               : phrase_.whole.value_or(Unit::day);
        switch (unit) {
        case Unit::weekend:
            return "XXXX-WXX-WE";
        case Unit::week:
            return "XXXX-WXX";
        case Unit::month:
            return "XXXX-XX";
        case Unit::quarter:
            return "XXXX-QX";
        case Unit::year:
            return "XXXX";
        case Unit::decade:
            return "XXX";
        case Unit::century:
            return "XX";
        default:
            return "XXXX-XX-XX";
        }
    }

    const TimePhrase& phrase_;
    const TimeContext& context_;
};

} // namespace

void name_period(TimeContext& context, const Period& period) {
    for (auto unit = static_cast<std::size_t>(period.unit); unit < context.named.size(); ++unit) {
        context.named[unit] = period;
    }
}

ResolvedTime resolve(const TimePhrase& phrase, const TimeContext& context) {
    switch (phrase.shape) {
    case TimeShape::duration:
        return {TimexType::duration, to_length(phrase.amounts), std::nullopt};
    case TimeShape::set:
        return {TimexType::set, to_set(phrase), std::nullopt};
    case TimeShape::past:
        return {TimexType::date, "PAST_REF", std::nullopt};
    case TimeShape::present:
        return {TimexType::date, "PRESENT_REF", std::nullopt};
    case TimeShape::future:
        return {TimexType::date, "FUTURE_REF", std::nullopt};
    case TimeShape::date:
        break;
    }
    return DateResolver(phrase, context).run();
}

} // namespace dateline
