#pragma once

#include "extract/time/date.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

namespace dateline {

/// A row of holidays.tsv.
using HolidayId = std::uint32_t;

/// The holiday called `name`, in lower case, words parted by single spaces.
std::optional<HolidayId> find_holiday(std::string_view name);

/// The words, in lower case, with which names of holidays begin.
std::set<std::string_view> first_words_of_holidays();

/// Its day in `year`; none if it has none in it. Easter by the method of Meeus, Jones and Butcher;
/// feasts of the Chinese, Hebrew and Islamic (civil) calendars by ICU.
std::optional<Day> day_of_holiday(HolidayId holiday, std::chrono::year year);

/// The most words, marks counted, that a name of a holiday has.
constexpr std::size_t longest_holiday = 8;

} // namespace dateline
