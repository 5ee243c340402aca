#pragma once

#include "graph/knowledge_graph.h"
#include "graph/merge/corrections.h"

#include <vector>

namespace dateline {

/// One graph of what all `extractions` report, whatever their order: names that mean the same
/// entity become one, reports of one happening become one event. Articles of the same id count
/// once. `types` are those of the ontology that the articles were read with.
KnowledgeGraph merge(std::vector<Extraction> extractions, std::vector<EventType> types,
                     const Corrections& corrections = {});

} // namespace dateline
