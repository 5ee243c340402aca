#pragma once

#include "extract/event/ontology.h"
#include "extract/event/reading.h"
#include "extract/event/trigger.h"

#include <vector>

namespace dateline {

/// What holds between the entities of an article: positions held, parts, locations, owners.
std::vector<Relation> find_relations(const Reading& reading, const CodePointIndex& index);

/// The happenings that an article reports, each once, however many sentences mention it. An officer
/// (of `relations`) who acts brings in the organization.
std::vector<Event> find_events(const Reading& reading, const Ontology& ontology,
                               const Lexicon& lexicon, const std::vector<Relation>& relations,
                               const CodePointIndex& index);

} // namespace dateline
