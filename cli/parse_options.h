#pragma once

#include "extract/extraction.h"

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// The command line is wrong: exit status 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The day that `value` of option `name` names; none if it is empty. Throws UsageError if it is no
/// day.
std::optional<Day> parse_day_option(const std::string& name, const std::string& value);

/// The days that `value` of option `name` names: a day, a month, a year or an interval of these;
/// none if it is empty. Throws UsageError if it is no date.
std::optional<Date> parse_date_option(const std::string& name, const std::string& value);

/// The first day of --since and the last of --until; none where they are empty. Throws UsageError
/// if one is no date, or if they leave no day between them.
std::pair<std::optional<Day>, std::optional<Day>> parse_since_until(const std::string& since,
                                                                    const std::string& until);

/// The places in `types` of the type named `name`, or of all types of the family of that name.
/// Throws UsageError, with the names there are, if there is neither.
std::vector<std::size_t> find_types(const std::vector<EventType>& types, const std::string& name);

/// What the words of --status and --kind name. Throws UsageError, with the words there are, for
/// another.
std::vector<Status> parse_statuses(const std::vector<std::string>& words);
std::vector<Kind> parse_kinds(const std::vector<std::string>& words);

/// Throws UsageError if `value` of option `name` is not from 0 to 1.
void require_probability(const std::string& name, double value);

} // namespace dateline
