#pragma once

#include "graph/merge/merge_facts.h"
#include "graph/merge/resolve_entities.h"

namespace dateline {

/// Makes `merged.graph.entities` and identities of what was resolved, and notes which appearance
/// became which. The name of an entity is the one that most articles use as the full one, then the
/// longest, then the first in the alphabet, unless an analyst has given one. Where two names give
/// the same id, who was first written about keeps it as it is.
void merge_entities(const Facts& facts, const Resolution& resolution,
                    const Corrections& corrections, Merged& merged);

} // namespace dateline
