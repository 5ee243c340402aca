#pragma once

#include "graph/merge/merge_facts.h"

namespace dateline {

/// Makes `merged.graph.relations` of the claims of all articles, and notes which claim became
/// which: one relation for one type, subject, object and title. Nothing is related to itself.
void merge_relations(const Facts& facts, Merged& merged);

} // namespace dateline
