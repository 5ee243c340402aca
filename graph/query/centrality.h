#pragma once

#include "graph/outline.h"
#include "graph/query/outline_filter.h"

#include <cstdint>
#include <vector>

namespace dateline {

// Who is central in what `filter` takes: a score for each entity, in the order of the outline.

/// How many others each is linked to: those that share an event or relation with it.
/// Time grows with the sum of the squares of the events' participants.
std::vector<double> find_degrees(const Outline& outline, const OutlineFilter& filter);

/// The share of time that a reader spends at each entity who goes from one to the next, each time
/// by any of its events (with others in it) or relations to any of the others in it; or, three
/// times in twenty, to any entity that is linked at all. Shares sum to 1; who is linked to no one
/// has none. PageRank (S. Brin, L. Page, "The Anatomy of a Large-Scale Hypertextual Web Search
/// Engine", 1998) on the weighted links of find_links, with no event left out; damping 0.85, until
/// the shares change by less than 1e-9 in all, or 100 times. Time is linear in the outline.
std::vector<double> find_pageranks(const Outline& outline, const OutlineFilter& filter);

struct Betweenness {
    std::vector<double> scores;
    std::uint32_t sources = 0;    // entities from which ways were counted
    std::uint32_t candidates = 0; // entities linked to any other

    /// Whether scores are worked out from a sample.
    bool is_estimated() const { return sources < candidates; }
};

/// For how many pairs of others each lies between them: for each pair, the share of the paths of
/// fewest steps that lead through it (which differ where they use another event or relation).
/// U. Brandes, "A Faster Algorithm for Betweenness Centrality", J. Math. Sociology 25(2), 2001. In
/// a large graph paths start from a sample of its entities, drawn by a fixed hash, and the counts
/// are scaled up (U. Brandes, C. Pich, "Centrality Estimation in Large Networks", Int. J.
/// Bifurcation and Chaos 17(7), 2007): as many as look at `most_visits` parts of events and
/// relations in all, but at least 16. Works on two threads; the scores do not depend on that.
Betweenness find_betweenness(const Outline& outline, const OutlineFilter& filter,
                             std::uint64_t most_visits = 100'000'000);

} // namespace dateline
