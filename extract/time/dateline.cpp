#include "extract/time/dateline.h"

#include <algorithm>
#include <array>

namespace dateline {

bool ends_dateline(std::string_view line, std::size_t end) {
    constexpr std::size_t longest_dateline = 80;
    constexpr std::size_t longest_agency = 40;
    if (end > longest_dateline || end > line.size() || line.empty() || line.front() < 'A' ||
        line.front() > 'Z') {
        return false;
    }
    auto rest = line.substr(end);
    const auto trim = [&] {
        rest.remove_prefix(std::min(rest.find_first_not_of(" ,."), rest.size()));
    };
    trim();
    if (rest.starts_with('(') || rest.starts_with('/')) {
        const auto close = rest.find(rest.front() == '(' ? ')' : '/', 1);
        if (close > longest_agency) { // also if there is none
            return false;
        }
        rest.remove_prefix(close + 1);
        trim();
    }
    constexpr std::array<std::string_view, 4> dashes{"- ", "--", "–", "—"};
    return std::any_of(dashes.begin(), dashes.end(),
                       [&](std::string_view dash) { return rest.starts_with(dash); });
}

} // namespace dateline
