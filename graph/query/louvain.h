#pragma once

#include "graph/query/links.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// The community of each of `nodes` entities, numbered from 0 on; who has no link is a community of
/// their own. Louvain method (V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, "Fast
/// Unfolding of Communities in Large Networks", J. Stat. Mech. P10008, 2008) on the weights of
/// `links`: entities are visited in order, and again only once a neighbour has moved (N. Ozaki,
/// H. Tezuka, M. Inaba, "A Simple Acceleration Method for the Louvain Algorithm", 2016); of equally
/// good communities the one numbered lowest is joined, so that the same links give the same
/// communities.
std::vector<std::uint32_t> find_louvain_communities(const std::vector<EntityLink>& links,
                                                    std::uint32_t nodes);

/// How much more of the weight lies within communities than if links were drawn by lot, from -0.5
/// to 1 (M. E. J. Newman, M. Girvan, 2004); 0 without links.
double modularity(const std::vector<EntityLink>& links,
                  const std::vector<std::uint32_t>& communities);

} // namespace dateline
