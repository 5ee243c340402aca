#include "extract/vocabulary.h"

#include <array>
#include <cstddef>

namespace dateline {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 4> kinds{"organization", "person", "policy", "place"};
constexpr std::array<std::string_view, 6> roles{"agent",   "partner",  "target",
                                                "subject", "attendee", "policy"};
constexpr std::array<std::string_view, 3> statuses{"happened", "planned", "denied"};
constexpr std::array<std::string_view, 4> relation_types{"position", "part_of", "located_in",
                                                         "owns"};
constexpr std::array<std::string_view, 3> bases{"explicit", "resolved", "publication"};
constexpr std::array<std::string_view, 5> published_bases{"metadata", "text", "given", "copyright",
                                                          "none"};
constexpr std::array<std::string_view, 4> timex_types{"DATE", "TIME", "DURATION", "SET"};

template <typename Enum, std::size_t n>
std::optional<Enum> find_word(const std::array<std::string_view, n>& words, std::string_view word) {
    for (std::size_t i = 0; i < n; ++i) {
        if (words[i] == word) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

} // namespace

std::string_view to_word(Kind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}
std::string_view to_word(Role role) {
    return roles[static_cast<std::size_t>(role)];
}
std::string_view to_word(Status status) {
    return statuses[static_cast<std::size_t>(status)];
}
std::string_view to_word(RelationType type) {
    return relation_types[static_cast<std::size_t>(type)];
}
std::string_view to_word(Basis basis) {
    return bases[static_cast<std::size_t>(basis)];
}
std::string_view to_word(PublishedBasis basis) {
    return published_bases[static_cast<std::size_t>(basis)];
}
std::string_view to_word(TimexType type) {
    return timex_types[static_cast<std::size_t>(type)];
}

template <> std::optional<Kind> parse_word(std::string_view word) {
    return find_word<Kind>(kinds, word);
}
template <> std::optional<Role> parse_word(std::string_view word) {
    return find_word<Role>(roles, word);
}
template <> std::optional<Status> parse_word(std::string_view word) {
    return find_word<Status>(statuses, word);
}
template <> std::optional<RelationType> parse_word(std::string_view word) {
    return find_word<RelationType>(relation_types, word);
}
template <> std::optional<Basis> parse_word(std::string_view word) {
    return find_word<Basis>(bases, word);
}
template <> std::optional<PublishedBasis> parse_word(std::string_view word) {
    return find_word<PublishedBasis>(published_bases, word);
}

} // namespace dateline
