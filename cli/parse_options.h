#pragma once

#include "extract/extraction.h"

#include <optional>
#include <stdexcept>
#include <string>
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

/// Throws UsageError, with the names there are, if none of `types` is named `type`.
void require_type(const std::vector<EventType>& types, const std::string& type);

/// Throws UsageError if `value` of option `name` is not from 0 to 1.
void require_probability(const std::string& name, double value);

} // namespace dateline
