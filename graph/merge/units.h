#pragma once

#include "graph/merge/facts.h"
#include "graph/merge/joined.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

/// All appearances of one name: what two articles mean by it is one entity, unless facts speak
/// against it. Names are one that have the same key (name_key.h); a body that many countries have
/// ("Ministry of Trade") is one with those of the same country alone. A name that means nothing
/// across articles makes a unit of each appearance.
struct Unit {
    Kind kind = Kind::organization;
    std::uint32_t name = 0;         // a text of Facts: how the first appearance writes it
    std::vector<std::string> words; // key_words; empty where it means nothing across articles
    std::vector<std::uint32_t> appearances; // as their fullest name
    bool generic = false;                   // of words that many bodies have in their names
};

/// That an article uses `alias` for what it calls `unit` in full.
struct AliasUse {
    std::uint32_t unit = 0;
    std::uint32_t alias = 0; // a unit too
    std::uint32_t appearance = 0;

    auto operator<=>(const AliasUse&) const = default;
};

struct Units {
    std::vector<Unit> all;
    std::vector<std::uint32_t> of_appearance;
    std::vector<AliasUse> aliases; // sorted
};

Units find_units(const Facts& facts);

/// Makes a unit of its own of some appearances of `unit`.
std::uint32_t split_unit(const Facts& facts, Units& units, std::uint32_t unit,
                         const std::vector<std::uint32_t>& appearances);

/// A claim that says what an entity is: where it is, what it belongs to, which position it holds.
struct Tie {
    std::uint32_t subject = 0; // appearances
    std::uint32_t object = 0;

    auto operator<=>(const Tie&) const = default;
};

/// By subject: positions of persons; wholes and places of organizations.
std::vector<Tie> find_ties(const Facts& facts);

/// The objects of the ties of `subject`: a range of `ties`.
std::pair<const Tie*, const Tie*> ties_of(const std::vector<Tie>& ties, std::uint32_t subject);

} // namespace dateline
