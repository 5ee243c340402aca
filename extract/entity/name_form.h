#pragma once

#include "extract/extraction.h"

#include <string>
#include <vector>

namespace dateline {

/// One way of writing one kind of name, wherever it stands in an article.
struct NameForm {
    Kind kind = Kind::organization;
    std::string text;
    std::vector<std::string> words;
    std::vector<std::string> folded; // the words without case and accents, to compare them by
};

NameForm name_form(Kind kind, std::string_view text, const std::vector<std::string_view>& words);

/// Whether `part` can be short for `whole`, a name of kind `whole.kind`: "Baogang" of "Baogang
/// Group", "Sterling" of "Sterling Drug Inc", "Supreme Court" of "U.S. Supreme Court", "Meng" of
/// "Meng Fanying", "Tim Cook" of "Timothy D. Cook", "two bases" of "two rare-earth bases", "CREIA"
/// of the words with these initials.
bool is_short_form(const NameForm& part, const NameForm& whole);

/// A single word of two to seven capitals.
bool is_acronym(const NameForm& form);

/// The capitals that its words begin with: "CREIA".
std::string initials(const NameForm& form);

/// The usual name of what a table of places or organizations knows under several, else the name
/// itself.
std::string usual_name(const NameForm& form);

} // namespace dateline
