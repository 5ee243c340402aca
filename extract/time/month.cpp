#include "extract/time/month.h"

#include "extract/ascii_case.h"

#include <array>

namespace dateline {

std::optional<std::chrono::month> parse_month(std::string_view word) {
    constexpr std::array<std::string_view, 12> months{
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    if (word.ends_with('.')) {
        word.remove_suffix(1);
    }
    const auto lower = lower_ascii(word);
    for (unsigned i = 0; i < months.size(); ++i) {
        const bool abbreviated = lower.size() >= 3 && lower.size() <= 4 &&
                                 months[i].starts_with(lower) && (lower.size() == 3 || i == 8);
        if (lower == months[i] || abbreviated) {
            return std::chrono::month{i + 1};
        }
    }
    return std::nullopt;
}

} // namespace dateline
