#pragma once

#include "graph/evaluate/align_entities.h"
#include "graph/evaluate/counts.h"
#include "graph/evaluate/gold.h"
#include "graph/evaluate/match_greedily.h"
#include "graph/view.h"

#include <vector>

namespace dateline {

/// How what a graph says of one article compares with gold.
struct ArticleScore {
    Counts counts;
    Alignment entities;
    std::vector<Candidate> strict;               // pairs of places in Gold::events and View::events
    std::vector<Candidate> lenient;              // likewise
    std::vector<std::uint32_t> missed_relations; // places in Gold::relations
    std::vector<std::uint32_t> false_relations;  // places in the graph
};

/// Scores `cut`, the part of a graph that one article reports. Entities are aligned one to one,
/// events paired greedily (match_strictly, match_leniently). Who met whom: pairs of persons and
/// organizations in events of the family "contact". Relations count by type, subject and object.
ArticleScore score_article(const Gold& gold, const View& cut);

} // namespace dateline
