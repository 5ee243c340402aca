#pragma once

#include "extract/event/ontology.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class Form { base, third_person, present_participle, past, past_participle, noun };

/// One way to state a type of event.
struct Pattern {
    std::size_t frame = 0;         // in the ontology
    std::vector<std::string> rest; // words behind the first
    Form form = Form::base;
};

/// The triggers of an ontology in all their forms, looked up by their first word in lower case.
struct Lexicon {
    std::map<std::string, std::vector<Pattern>, std::less<>> patterns;
    std::set<std::string, std::less<>> light_verbs; // all forms

    /// The patterns that begin with `word`; empty if none does.
    const std::vector<Pattern>& find(std::string_view word) const;
};

Lexicon build_lexicon(const Ontology& ontology);

} // namespace dateline
