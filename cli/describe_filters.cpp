#include "cli/describe_filters.h"

#include "cli/print.h"

#include <array>
#include <charconv>

namespace dateline {

namespace {

std::string period(const std::string& since, const std::string& until) {
    return since == until                     ? since
           : !since.empty() && !until.empty() ? since + " to " + until
           : !since.empty()                   ? "since " + since
           : !until.empty()                   ? "until " + until
                                              : "";
}

std::string surety(double least) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), least).ptr;
    return least > 0 ? "confidence " + std::string(digits.data(), end) + " or more" : "";
}

} // namespace

std::string describe_filters(const GraphOptions& options) {
    const auto steps = options.depth > 1 ? ", " + std::to_string(options.depth) + " steps" : "";
    const std::array parts{
        options.around.empty() ? "" : "Around " + options.around + steps,
        period(options.since, options.until),
        options.known_by.empty() ? "" : "known by " + options.known_by,
        list_of(options.types),
        list_of(options.kinds),
        list_of(options.statuses),
        surety(options.min_confidence),
    };
    std::string text;
    for (const auto& part : parts) {
        text += (text.empty() || part.empty() ? "" : " · ") + part;
    }
    return text;
}

} // namespace dateline
