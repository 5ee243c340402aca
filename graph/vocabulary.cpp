#include "graph/vocabulary.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 5> actions{"merge", "split", "rename", "drop", "keep"};
constexpr std::array<std::string_view, 2> reasons{"date", "denied"};

template <typename Enum, std::size_t n>
std::optional<Enum> find_word(const std::array<std::string_view, n>& words, std::string_view word) {
    const auto* found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<Enum>(found - words.begin()));
}

} // namespace

std::string_view to_word(CorrectionAction action) {
    return actions[static_cast<std::size_t>(action)];
}

std::string_view to_word(ConflictReason reason) {
    return reasons[static_cast<std::size_t>(reason)];
}

template <> std::optional<CorrectionAction> parse_word(std::string_view word) {
    return find_word<CorrectionAction>(actions, word);
}

template <> std::optional<ConflictReason> parse_word(std::string_view word) {
    return find_word<ConflictReason>(reasons, word);
}

} // namespace dateline
