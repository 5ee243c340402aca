#pragma once

#include "extract/event/reading.h"
#include "extract/log_linear.h"

namespace dateline {

// What a word that may state an event looks like, in words that models weigh.

/// Where it stands in the article: in the title, in which sentence, beside how many names and
/// times.
Features describe_place(const Reading& reading, std::uint32_t token);

/// Negation, modals, tense and determiners of it, and what stands over its clause.
Features describe_mood(const Reading& reading, std::uint32_t token);

/// What hangs from it: "subject person", "object name", "with place".
Features describe_arguments(const Reading& reading, std::uint32_t token);

/// What stands at `token`: the kind of a name, "pronoun", "noun", "verb" or "other".
std::string what_is(const Reading& reading, std::uint32_t token);

/// How `token` hangs from its parent, with the preposition where there is one: "nsubj",
/// "nsubj:pass", "obl with", "nmod of".
std::string tie_of(const Reading& reading, std::uint32_t token);

} // namespace dateline
