#pragma once

#include "graph/merge/joined.h"
#include "graph/merge/units.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace dateline {

/// One that an entity is named with, and how much that tells: the logarithm of how few articles
/// name it (inverse document frequency, K. Sparck Jones, 1972; as if there were 50 articles more).
struct Company {
    std::uint32_t group = 0; // of units that are one
    float weight = 0;

    auto operator<=>(const Company&) const = default;
};

/// Who and what an entity is named with: evidence that two names mean one.
class Contexts {
public:
    /// How much two names must have in common: one that one article in twenty names, or more of
    /// those that are named more often.
    static constexpr float enough = 3;

    /// Keeps references to its arguments.
    Contexts(const Facts& facts, const Units& units, Joined& joined)
        : facts_(facts), units_(units), joined_(joined) {}

    /// The persons, organizations and policies that an article names beside `appearance`, each
    /// once, without those that a third of all articles name. Sorted.
    std::vector<Company> beside(std::uint32_t appearance) const;

    /// What all tells that the articles of the two units have in common; 0 if it is less than a
    /// tenth of what those of the unit with less tell in all. Of a unit the first 100 articles
    /// count.
    float in_common(std::uint32_t a, std::uint32_t b);

    /// The one that tells most of those that both are named with, as the name of a unit;
    /// Facts::none if there is none.
    std::uint32_t example(std::uint32_t a, std::uint32_t b);

private:
    const std::vector<Company>& of(std::uint32_t unit);
    std::vector<Company> common(std::uint32_t a, std::uint32_t b);

    const Facts& facts_;
    const Units& units_;
    Joined& joined_;
    std::unordered_map<std::uint32_t, std::vector<Company>> known_;
};

} // namespace dateline
