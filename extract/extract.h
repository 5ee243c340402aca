#pragma once

#include "extract/event/ontology.h"
#include "extract/extraction.h"

#include <functional>

namespace dateline {

/// Turns one article into entities, events and relations. May be called by many threads at a time.
using Extractor = std::function<Extraction(Article)>;

/// The extractor that reads by rules: names, titles, dates, and the triggers of `ontology`.
Extractor english_extractor(const Ontology& ontology);

} // namespace dateline
