#include "cli/parse_options.h"

namespace dateline {

std::optional<Date> parse_date_option(const std::string& name, const std::string& value) {
    const auto date = parse_date(value);
    if (!value.empty() && !date) {
        throw UsageError(name + ": \"" + value + "\"" +
                         " is no date; write YYYY-MM-DD, YYYY-MM or YYYY");
    }
    return date;
}

void require_type(const std::vector<EventType>& types, const std::string& type) {
    std::string names;
    for (const auto& known : types) {
        if (known.name == type) {
            return;
        }
        names += (names.empty() ? "" : ", ") + known.name;
    }
    throw UsageError("--type: \"" + type + "\" is no type of event; there are " + names);
}

void require_probability(const std::string& name, double value) {
    if (!(value >= 0 && value <= 1)) { // nor NaN
        throw UsageError(name + ": write a number from 0 to 1");
    }
}

std::optional<Day> parse_day_option(const std::string& name, const std::string& value) {
    const auto date = parse_date(value);
    constexpr std::size_t size = 10; // no time of day, no ? or ~
    const bool plain = date && is_day(*date) && value.size() == size;
    if (!value.empty() && (!plain || !is_plausible(date->first))) {
        throw UsageError(name + ": \"" + value + "\"" + " is no day; write YYYY-MM-DD");
    }
    return date ? std::optional(date->first) : std::nullopt;
}

} // namespace dateline
