#include "extract/time/month.h"

#include "extract/time/time_lexicon.h"

namespace dateline {

std::optional<std::chrono::month> parse_month(std::string_view word) {
    word.remove_suffix(word.ends_with('.') ? 1 : 0);
    for (const auto& atom : find_time_word(word)) {
        if (atom.kind == TimeClass::month) {
            return std::chrono::month{static_cast<unsigned>(atom.value)};
        }
    }
    return std::nullopt;
}

} // namespace dateline
