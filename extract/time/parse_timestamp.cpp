#include "extract/time/parse_timestamp.h"

#include "extract/time/month.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {

namespace {

namespace chr = std::chrono;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::optional<Day> to_day(int year, unsigned month, unsigned day) {
    const Day date{chr::year{year}, chr::month{month}, chr::day{day}};
    return date.ok() && is_plausible(date) ? std::optional(date) : std::nullopt;
}

unsigned to_number(std::string_view digits) {
    return static_cast<unsigned>(std::stoul(std::string(digits)));
}

/// 2025-03-03, 2025/03/03 or 20250303 at the front.
std::optional<Day> parse_iso(std::string_view text) {
    if (text.size() >= 10 && (text[4] == '-' || text[4] == '/') && text[7] == text[4]) {
        const auto year = text.substr(0, 4);
        const auto month = text.substr(5, 2);
        const auto day = text.substr(8, 2);
        const bool ended = text.size() == 10 || !is_digit(text[10]);
        if (ended && all_digits(year) && all_digits(month) && all_digits(day)) {
            return to_day(static_cast<int>(to_number(year)), to_number(month), to_number(day));
        }
    }
    if (text.size() >= 8 && all_digits(text.substr(0, 8)) &&
        (text.size() == 8 || !is_digit(text[8]))) {
        return to_day(static_cast<int>(to_number(text.substr(0, 4))), to_number(text.substr(4, 2)),
                      to_number(text.substr(6, 2)));
    }
    return std::nullopt;
}

/// "Mon, 03 Mar 2025 …", the weekday optional.
std::optional<Day> parse_rfc5322(std::string_view text) {
    if (const auto comma = text.find(','); comma != std::string_view::npos) {
        text.remove_prefix(comma + 1);
    }
    std::array<std::string_view, 3> words;
    for (auto& word : words) {
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
        word = text.substr(0, text.find(' '));
        text.remove_prefix(word.size());
    }
    const auto month = parse_month(words[1]);
    if (!month || !all_digits(words[0]) || words[0].size() > 2 || !all_digits(words[2]) ||
        words[2].size() != 4) {
        return std::nullopt;
    }
    return to_day(static_cast<int>(to_number(words[2])), static_cast<unsigned>(*month),
                  to_number(words[0]));
}

} // namespace

std::optional<Day> parse_timestamp(std::string_view timestamp) {
    const auto begin = std::min(timestamp.find_first_not_of(" \t\r\n"), timestamp.size());
    timestamp.remove_prefix(begin);
    timestamp = timestamp.substr(0, timestamp.find_last_not_of(" \t\r\n") + 1);
    if (const auto day = parse_iso(timestamp)) {
        return day;
    }
    return parse_rfc5322(timestamp);
}

} // namespace dateline
