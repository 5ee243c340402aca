#include "extract/time/full_date.h"

#include "extract/time/resolve_time.h"

#include <algorithm>

namespace dateline {

std::optional<Day> parse_full_date(std::string_view text, std::optional<std::chrono::year> year) {
    constexpr std::size_t longest = 80;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    text = text.substr(0, text.find_last_not_of(' ') + 1);
    const auto phrases =
        text.size() <= longest ? find_time_phrases(text) : std::vector<TimePhrase>();
    if (phrases.size() != 1 || phrases[0].begin != 0 || phrases[0].end != text.size()) {
        return std::nullopt;
    }
    TimeContext context;
    context.year = year;
    const auto period = resolve(phrases[0], context).period;
    return period && period->unit == Unit::day && !phrases[0].other_month
               ? std::optional(Day{period->first})
               : std::nullopt;
}

} // namespace dateline
