#pragma once

#include "extract/extraction.h"
#include "extract/language/document.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

/// A name where it stands in the text.
struct Name {
    TokenRange tokens;
    std::uint32_t sentence = 0;
    Kind kind = Kind::organization;
    TokenRange title; // of a person, where it stands before the name: "General Manager"
    std::uint32_t entity = 0;

    bool operator==(const Name&) const = default;
};

/// One entity of an article, under all its names.
struct NamedEntity {
    Kind kind = Kind::organization;
    std::string name;
    std::vector<std::string> aliases; // sorted, without `name`

    bool operator==(const NamedEntity&) const = default;
};

/// The names of an article in the order of its text, and what they name.
struct Entities {
    std::vector<NamedEntity> all;
    std::vector<Name> names; // Name::entity is a place in `all`

    bool operator==(const Entities&) const = default;
};

/// The names in `document` with their kinds: capitalised words and quoted initiatives, told apart
/// by the tables in names/ and by what stands beside them. `Name::entity` is not yet set.
std::vector<Name> recognize_names(const Document& document);

/// Which of `names` name the same entity: equal names, short forms ("Baogang" of "Baogang Group",
/// "Meng" of "Meng Fanying"), acronyms, and names in parentheses behind another.
Entities gather_mentions(const Document& document, std::vector<Name> names);

} // namespace dateline
