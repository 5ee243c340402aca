#include "cli/parse_options.h"

#include "cli/print.h"
#include "extract/vocabulary.h"

#include <algorithm>

namespace dateline {

namespace {

/// The enumerators, up to `last`, that `words` of option `name` spell.
template <typename Enum>
std::vector<Enum> parse_words(const std::string& name, const std::vector<std::string>& words,
                              Enum last) {
    std::vector<Enum> values;
    for (const auto& word : words) {
        const auto value = parse_word<Enum>(word);
        if (!value) {
            std::vector<std::string> known;
            for (int i = 0; i <= static_cast<int>(last); ++i) {
                known.emplace_back(to_word(static_cast<Enum>(i)));
            }
            throw UsageError("--" + name + ": \"" + word + "\" is no " + name + "; there are " +
                             list_of(known));
        }
        values.push_back(*value);
    }
    return values;
}

/// The names of types and then of families, each once.
std::string list_types(const std::vector<EventType>& types) {
    std::vector<std::string> names;
    for (auto member : {&EventType::name, &EventType::family}) {
        for (const auto& type : types) {
            if (std::find(names.begin(), names.end(), type.*member) == names.end()) {
                names.push_back(type.*member);
            }
        }
    }
    return list_of(names);
}

} // namespace

std::optional<Date> parse_date_option(const std::string& name, const std::string& value) {
    const auto date = parse_date(value);
    if (!value.empty() && !date) {
        throw UsageError(name + ": \"" + value + "\"" +
                         " is no date; write YYYY-MM-DD, YYYY-MM or YYYY");
    }
    return date;
}

std::pair<std::optional<Day>, std::optional<Day>> parse_since_until(const std::string& since,
                                                                    const std::string& until) {
    const auto first = parse_date_option("--since", since);
    const auto last = parse_date_option("--until", until);
    if (first && last && last->last < first->first) {
        throw UsageError("--until " + until + " is before --since " + since);
    }
    return {first ? std::optional(first->first) : std::nullopt,
            last ? std::optional(last->last) : std::nullopt};
}

std::vector<std::size_t> find_types(const std::vector<EventType>& types, const std::string& name) {
    for (auto member : {&EventType::name, &EventType::family}) {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < types.size(); ++i) {
            if (types[i].*member == name) {
                found.push_back(i);
            }
        }
        if (!found.empty()) {
            return found;
        }
    }
    throw UsageError("--type: \"" + name + "\" is no type of event; there are " +
                     list_types(types));
}

std::vector<Status> parse_statuses(const std::vector<std::string>& words) {
    return parse_words("status", words, Status::denied);
}

std::vector<Kind> parse_kinds(const std::vector<std::string>& words) {
    return parse_words("kind", words, Kind::place);
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
