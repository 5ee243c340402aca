#pragma once

#include "extract/article/article.h"
#include "extract/time/date.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

// What one article reports, and the vocabulary of the whole project. A knowledge graph is made of
// the same values; `article` and `entity` are places in its own lists (in an Extraction, `article`
// is always 0). Enumerators are spelled as in the data.

enum class Kind { organization, person, policy, place };
enum class Role { agent, partner, target, subject, attendee, policy };
enum class Status { happened, planned, denied };
enum class RelationType { position, part_of, located_in, owns };

/// How the date of an event is known.
enum class Basis {
    // "explicit" is a keyword of C++, hence the underscore.
    explicit_,  // the text says it in full
    resolved,   // relative or partial, resolved against the publication day or other dates
    publication // the day of publication
};

/// A piece of the article's text: Unicode code points from `start` up to, not including, `end`.
struct TextRange {
    std::uint32_t start = 0;
    std::uint32_t end = 0;

    bool operator==(const TextRange&) const = default;
    auto operator<=>(const TextRange&) const = default;
};

/// The sentence that says so.
struct Evidence {
    std::uint32_t article = 0;
    TextRange range;
    std::string text;                 // the sentence itself, to be quoted
    std::optional<TextRange> trigger; // the words that state the event

    bool operator==(const Evidence&) const = default;
};

struct Mention {
    std::uint32_t article = 0;
    TextRange range;

    bool operator==(const Mention&) const = default;
    auto operator<=>(const Mention&) const = default;
};

/// An organization, person, policy or place, with every name it is called by.
struct Entity {
    std::string id; // org:baogang-group, person:meng-fanying, policy:…, place:…
    Kind kind = Kind::organization;
    std::string name;
    std::vector<std::string> aliases; // sorted, without `name`
    std::optional<Day> first;         // of its dated events
    std::optional<Day> last;
    std::vector<Mention> mentions; // sorted

    bool operator==(const Entity&) const = default;
};

struct Participant {
    std::uint32_t entity = 0;
    Role role = Role::agent;

    bool operator==(const Participant&) const = default;
    auto operator<=>(const Participant&) const = default;
};

struct EventDate {
    Date date;
    Basis basis = Basis::explicit_;

    bool operator==(const EventDate&) const = default;
    auto operator<=>(const EventDate&) const = default;
};

/// One happening.
struct Event {
    std::string id;   // ev:…
    std::string type; // of the ontology: meet, agree, …
    std::optional<EventDate> date;
    /// The month and day where the year could not be told from the article ("on September 5");
    /// then there is no `date` yet. Merging fills the year in from related articles.
    std::optional<std::chrono::month_day> day_without_year;
    Status status = Status::happened;
    std::vector<Participant> participants; // sorted
    std::optional<std::uint32_t> place;    // an entity
    double confidence = 0;                 // 0 to 1
    std::uint32_t sources = 1;             // independent articles that report it
    std::vector<Evidence> evidence;

    bool operator==(const Event&) const = default;
};

/// A lasting tie between two entities: a position held, a part of, a location, an ownership.
struct Relation {
    RelationType type = RelationType::position;
    std::uint32_t subject = 0;
    std::uint32_t object = 0;
    std::string title;        // of a position, as the text has it
    std::optional<Day> since; // the first and last day on which it is known to hold
    std::optional<Day> until;
    std::vector<Evidence> evidence;

    bool operator==(const Relation&) const = default;
};

/// A type of event, as the ontology defines it. Codes are empty where a scheme has none.
struct EventType {
    std::string name;
    std::string family;
    std::string definition;
    std::string cameo;      // CAMEO root code
    std::string plover;     // PLOVER type
    std::string ace;        // ACE/ERE type
    std::string schema_org; // schema.org type

    bool operator==(const EventType&) const = default;
};

/// What one article reports.
struct Extraction {
    Article article;
    std::vector<Entity> entities;
    std::vector<Event> events;
    std::vector<Relation> relations;

    bool operator==(const Extraction&) const = default;
};

} // namespace dateline
