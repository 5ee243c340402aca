#include "graph/query/links.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <tuple>

namespace dateline {

namespace {

/// Calls `visit` with the link, of one event or relation, of each pair that shares it.
template <typename Visit>
void for_each_shared(const Outline& outline, const OutlineFilter& filter, Visit visit) {
    for (std::uint32_t event = 0; event < outline.events.size(); ++event) {
        const auto all = participants_of(outline, event);
        if (all.size() > most_linked_participants || !takes(filter, outline.events[event])) {
            continue;
        }
        for (std::size_t a = 0; a < all.size(); ++a) {
            for (std::size_t b = a + 1; b < all.size(); ++b) {
                const auto ends = std::minmax(all[a].entity, all[b].entity);
                visit(EntityLink{ends.first, ends.second, 1, 0,
                                 1.0 / static_cast<double>(all.size() - 1)});
            }
        }
    }
    for (const auto& relation : outline.relations) {
        if (takes(filter, relation) && relation.subject != relation.object) {
            const auto ends = std::minmax(relation.subject, relation.object);
            visit(EntityLink{ends.first, ends.second, 0, 1, 1});
        }
    }
}

/// `links` by first entity: a counting sort, for they are millions. Gives where each one's links
/// end in `ends`.
std::vector<EntityLink> by_first(const std::vector<EntityLink>& links, std::uint32_t entities,
                                 std::vector<std::size_t>& ends) {
    ends.assign(std::size_t{entities} + 1, 0);
    for (const auto& link : links) {
        ++ends[link.first + 1];
    }
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<EntityLink> sorted(links.size());
    for (const auto& link : links) {
        sorted[ends[link.first]++] = link;
    }
    return sorted;
}

} // namespace

std::vector<EntityLink> sum_up(const std::vector<EntityLink>& links, std::uint32_t entities) {
    std::vector<std::size_t> ends;
    auto summed = by_first(links, entities, ends);
    std::size_t kept = 0;
    std::size_t begin = 0;
    for (const auto end : ends) {
        const auto at = [&](std::size_t i) {
            return summed.begin() + static_cast<std::ptrdiff_t>(i);
        };
        // Weights are summed up in one order, whatever that of the events.
        std::sort(at(begin), at(end), [](const EntityLink& a, const EntityLink& b) {
            return std::tie(a.second, a.weight) < std::tie(b.second, b.weight);
        });
        const auto row = kept;
        for (; begin < end; ++begin) {
            const auto link = summed[begin];
            if (kept == row || summed[kept - 1].second != link.second) {
                summed[kept++] = link;
                continue;
            }
            summed[kept - 1].events += link.events;
            summed[kept - 1].relations += link.relations;
            summed[kept - 1].weight += link.weight;
        }
    }
    summed.resize(kept);
    return summed;
}

std::vector<EntityLink> find_links(const Outline& outline, const OutlineFilter& filter) {
    std::vector<EntityLink> links;
    for_each_shared(outline, filter, [&](const EntityLink& link) { links.push_back(link); });
    return sum_up(links, static_cast<std::uint32_t>(outline.entities.size()));
}

} // namespace dateline
