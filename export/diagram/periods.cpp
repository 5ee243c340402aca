#include "export/diagram/periods.h"

#include <set>

namespace dateline {

namespace {

Date period_around(Day day, TimeUnit unit) {
    return unit == TimeUnit::month  ? month_date(day.year() / day.month())
           : unit == TimeUnit::year ? year_date(day.year())
                                    : day_date(day);
}

/// How many periods of `unit` some event lies in.
std::size_t count_periods(const View& view, TimeUnit unit) {
    std::set<Day> periods;
    for (const auto event : view.events) {
        const auto& date = view.graph->events[event].date->date;
        if (const auto period = period_around(date.first, unit); within(date, period)) {
            periods.insert(period.first);
        }
    }
    return periods.size();
}

} // namespace

std::string period_of(const Event& event, TimeUnit unit) {
    const auto& date = event.date->date;
    const auto period = period_around(date.first, unit);
    return to_edtf(within(date, period) ? period : date);
}

BundleOptions by_periods(std::optional<std::uint32_t> centre, TimeUnit unit) {
    BundleOptions options;
    options.centre = centre;
    options.period_of = [unit](const Event& event) { return period_of(event, unit); };
    return options;
}

TimeUnit choose_unit(const View& view, std::optional<std::uint32_t> centre,
                     std::size_t most_bundles) {
    constexpr std::size_t least_periods = 8; // that tell anything about time
    auto chosen = TimeUnit::day;
    for (const auto unit : {TimeUnit::day, TimeUnit::month, TimeUnit::year}) {
        if (count_periods(view, unit) < least_periods) {
            break;
        }
        chosen = unit;
        auto everything = by_periods(centre, unit);
        everything.entities = view.entities;
        if (bundle_events(view, everything).size() <= most_bundles) {
            break;
        }
    }
    return chosen;
}

} // namespace dateline
