#pragma once

#include "extract/event/ontology.h"
#include "extract/extraction.h"

#include <functional>

namespace dateline {

/// Turns one article into entities, events and relations. May be called by many threads at a time.
using Extractor = std::function<Extraction(Article)>;

/// The extractor of English: it reads by the models that are part of the program and by the types
/// of events, words and frames of `ontology`.
Extractor english_extractor(const Ontology& ontology);

} // namespace dateline
