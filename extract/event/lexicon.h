#pragma once

#include "extract/event/ontology.h"
#include "extract/event/reading.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// One way to state a type of event.
struct Pattern {
    std::size_t frame = 0;         // in the ontology
    std::vector<std::string> rest; // lemmas behind the first
    bool noun = false;
    bool learned = false; // the built-in ontology has it, so the trained tables know it
};

/// The triggers of an ontology, looked up by the lemma of their first word.
struct Lexicon {
    std::map<std::string, std::vector<Pattern>, std::less<>> patterns;
    std::set<std::string, std::less<>> light_verbs;
};

Lexicon build_lexicon(const Ontology& ontology);

/// Words of a text that the lexicon has.
struct LexiconMatch {
    TokenRange tokens;
    const Pattern* pattern = nullptr;
};

/// What begins at `token` in any of its forms, over determiners between its words; each frame once,
/// by its longest pattern. The ontology's verbs match verbs, its nouns nouns.
std::vector<LexiconMatch> match_lexicon(const Reading& reading, const Lexicon& lexicon,
                                        std::uint32_t token);

} // namespace dateline
