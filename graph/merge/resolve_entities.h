#pragma once

#include "graph/merge/corrections.h"
#include "graph/merge/facts.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// Why two names are taken for one entity.
enum class SameBecause {
    folded,      // the same but for case, accents, punctuation, legal form or form of address
    told,        // articles use both for one
    short_form,  // one is short for the other, and they are named with the same others
    acronym,     // one is made of the initials of the other, likewise
    word_order,  // the same words in another order, likewise
    spelling,    // spelled alike, likewise
    middle_name, // the same but for a middle name or initials, likewise
    single_name, // a single name, and only one who is called so is named with the same others
    correction   // an analyst says so
};

/// The words that explain it to people.
std::string_view explain(SameBecause reason);

/// That two names mean one entity.
struct SameName {
    std::uint32_t appearance = 0; // of the entity
    std::uint32_t name = 0;       // texts of Facts
    std::uint32_t same_as = 0;
    SameBecause reason = SameBecause::folded;
    std::uint32_t beside = Facts::none; // a name that both are named with
};

struct Resolution {
    std::vector<std::uint32_t> entity_of; // for each appearance a number from 0 on
    std::uint32_t count = 0;              // of entities
    std::vector<SameName> reasons;
};

/// Which appearances are one entity, whatever the order of the articles: they must be in that of
/// their ids. Names are grouped (units.h), groups of names whose facts contradict each other are
/// split, and candidates for other names of one entity are found by blocks of names that share an
/// alias, initials, words or a skeleton; never by all pairs. docs/merging.md tells the rules.
Resolution resolve_entities(const Facts& facts, const Corrections& corrections);

} // namespace dateline
