#include "graph/query/find_entity.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include <unicode/unistr.h>

namespace dateline {

namespace {

icu::UnicodeString fold(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())})
        .foldCase();
}

template <typename Fits>
std::vector<std::uint32_t> entities_that(const KnowledgeGraph& graph, Fits fits) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < graph.entities.size(); ++i) {
        if (fits(graph.entities[i])) {
            found.push_back(i);
        }
    }
    return found;
}

/// Levenshtein distance (V. I. Levenshtein, 1966) in UTF-16 units.
std::int32_t edit_distance(const icu::UnicodeString& a, const icu::UnicodeString& b) {
    std::vector<std::int32_t> row(static_cast<std::size_t>(b.length()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::int32_t i = 0; i < a.length(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::int32_t j = 0; j < b.length(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const auto changed = diagonal + (a[i] != b[j]);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, diagonal + 1, row[at] + 1});
        }
    }
    return row.back();
}

} // namespace

std::vector<std::uint32_t> find_entities(const KnowledgeGraph& graph, std::string_view name) {
    const auto wanted = fold(name);
    auto found = entities_that(graph, [&](const Entity& e) { return fold(e.id) == wanted; });
    if (found.empty()) {
        found = entities_that(graph, [&](const Entity& e) { return fold(e.name) == wanted; });
    }
    if (found.empty()) {
        found = entities_that(graph, [&](const Entity& e) {
            return std::any_of(e.aliases.begin(), e.aliases.end(),
                               [&](const auto& alias) { return fold(alias) == wanted; });
        });
    }
    return found;
}

std::vector<std::uint32_t> search_entities(const KnowledgeGraph& graph, std::string_view query) {
    const auto wanted = fold(query);
    const auto holds = [&](const std::string& text) { return fold(text).indexOf(wanted) >= 0; };
    return entities_that(graph, [&](const Entity& e) {
        return wanted.isEmpty() || holds(e.id) || holds(e.name) ||
               std::any_of(e.aliases.begin(), e.aliases.end(), holds);
    });
}

std::vector<std::string> nearest_names(const KnowledgeGraph& graph, std::string_view name) {
    constexpr std::size_t most = 3;
    const auto wanted = fold(name);
    std::set<std::pair<std::int32_t, std::string>> by_distance;
    const auto consider = [&](const std::string& known) {
        const auto folded = fold(known);
        const auto longer = std::max(folded.length(), wanted.length());
        if (3 * std::abs(folded.length() - wanted.length()) <= longer) {
            const auto distance = edit_distance(folded, wanted);
            if (3 * distance <= longer) {
                by_distance.emplace(distance, known);
            }
        }
    };
    for (const auto& entity : graph.entities) {
        consider(entity.name);
        std::for_each(entity.aliases.begin(), entity.aliases.end(), consider);
    }
    std::vector<std::string> nearest;
    for (const auto& [distance, known] : by_distance) {
        if (nearest.size() < most) {
            nearest.push_back(known);
        }
    }
    return nearest;
}

std::optional<std::uint32_t> find_event(const KnowledgeGraph& graph, std::string_view id) {
    const auto found = std::find_if(graph.events.begin(), graph.events.end(),
                                    [&](const Event& event) { return event.id == id; });
    return found == graph.events.end()
               ? std::nullopt
               : std::optional(static_cast<std::uint32_t>(found - graph.events.begin()));
}

} // namespace dateline
