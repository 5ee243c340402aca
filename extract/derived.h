#pragma once

#include "extract/extraction.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// What follows from the rest of an extraction or graph, computed the same way in both.

/// The id of an entity: its kind and its name in lower-case ASCII, other scripts transliterated
/// (ICU "Any-Latin; Latin-ASCII"): org:baogang-group, person:xi-jin-ping for 习近平. Two names may
/// give the same id; see set_entity_ids.
std::string entity_id(Kind kind, std::string_view name);

/// Sets the ids of `entities`; where two would be the same, later ones end in "-2" and so on.
void set_entity_ids(std::vector<Entity>& entities);

/// The id of the event of type `type` whose first report is at `trigger` in the article with id
/// `article`. Later reports of the same event leave it as it is.
std::string event_id(std::string_view article, TextRange trigger, std::string_view type);

/// The words of `evidence` that state the event, in lower case; empty if it names none.
std::string trigger_words(const Evidence& evidence);

/// Sets `first` and `last` of `entities` to the days that the dated `events` they take part in
/// span.
void set_active_days(const std::vector<Event>& events, std::vector<Entity>& entities);

} // namespace dateline
