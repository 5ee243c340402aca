#pragma once

#include "extract/extraction.h"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The slots of a frame besides subject and object.
constexpr std::array<std::string_view, 22> slot_prepositions{
    "with",   "between", "by",    "of",   "to",    "for",     "in", "at",
    "on",     "from",    "into",  "over", "under", "against", "as", "among",
    "during", "toward",  "about", "via",  "near",  "through"};

/// How a type of event is said, and who does what in it.
struct Frame {
    EventType type;
    std::size_t parties = 1;           // that must be named, for it to be an event
    std::map<std::string, Role> roles; // slot → role; slots are subject, object and prepositions
    std::vector<std::string> verbs;    // a verb in its base form and what follows: "sit down"
    std::vector<std::string> nouns;    // in the singular: "meeting"

    bool operator==(const Frame&) const = default;
};

/// What counts as an event: data, which a user may replace without recompiling.
struct Ontology {
    std::vector<Frame> frames;
    std::vector<std::string> light_verbs; // that carry an event noun: hold a meeting

    bool operator==(const Ontology&) const = default;
};

/// Reads the JSON of an ontology; `file` is named in errors. Throws InputError for malformed JSON,
/// a missing or misspelled member, an unknown role, or a type that is there twice.
Ontology parse_ontology(std::string_view json, const std::string& file);

/// The ontology that is part of the program.
Ontology built_in_ontology();

/// The types alone, as a graph keeps them.
std::vector<EventType> event_types(const Ontology& ontology);

} // namespace dateline
