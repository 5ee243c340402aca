#pragma once

#include "graph/outline.h"
#include "graph/query/outline_filter.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline {

/// Two entities that share events or relations.
struct EntityLink {
    std::uint32_t first = 0; // entities, first < second
    std::uint32_t second = 0;
    std::uint32_t events = 0;
    std::uint32_t relations = 0;
    double weight = 0; // each event among k gives 1/(k-1), each relation 1

    bool operator==(const EntityLink&) const = default;
};

/// An event among more makes no links: pairs grow as the square, and to be one of hundreds says
/// little on any other.
constexpr std::size_t most_linked_participants = 100;

/// The links of what `filter` takes, by first, then second entity. A weighted projection of events
/// on entities (M. E. J. Newman, "Scientific Collaboration Networks. II", Phys. Rev. E 64, 2001):
/// what an event adds to an entity is 1 in all, however many take part.
std::vector<EntityLink> find_links(const Outline& outline, const OutlineFilter& filter);

/// `links` with one for each pair, by first, then second of `entities` entities.
std::vector<EntityLink> sum_up(const std::vector<EntityLink>& links, std::uint32_t entities);

} // namespace dateline
