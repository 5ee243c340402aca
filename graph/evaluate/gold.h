#pragma once

#include "extract/extraction.h"
#include "extract/input_error.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// An event as a person who read the article put it down.
struct GoldEvent {
    std::string id; // v1, v2, …
    std::string type;
    std::string date; // EDTF, its ends may be open; empty if the article does not say
    Status status = Status::happened;
    std::vector<Participant> participants; // places in Gold::entities
    std::string trigger;                   // the words of the text that state the event
    bool core = false;                     // what the article is about
    std::optional<std::uint32_t> line;     // of the text, from 0, on which the trigger stands

    bool operator==(const GoldEvent&) const = default;
};

/// What a perfect reading of one article contains: the values of extraction.h, without mentions and
/// evidence.
struct Gold {
    std::optional<Day> published;
    std::vector<Entity> entities; // ids are those of the file: e1, e2, …
    std::vector<GoldEvent> events;
    std::vector<Relation> relations;

    bool operator==(const Gold&) const = default;
};

/// Reads the JSON of one gold file; `file` is named in errors, `types` are those that events may
/// have. Throws InputError for malformed JSON, a missing or misspelled member, and an id that is
/// unknown or there twice.
Gold parse_gold(std::string_view json, const std::string& file,
                const std::vector<EventType>& types);

/// The gold in the file `path`, or in all .json files of the folder `path`, by stems of their
/// names. Files that are no gold go to `errors`. Throws InputError if there is nothing at `path`.
std::map<std::string, Gold> read_gold(const std::string& path, const std::vector<EventType>& types,
                                      std::vector<InputError>& errors);

} // namespace dateline
