#include "graph/query/communities.h"

#include "graph/query/louvain.h"

#include <algorithm>

namespace dateline {

Communities find_communities(const Outline& outline, const OutlineFilter& filter) {
    const auto entities = static_cast<std::uint32_t>(outline.entities.size());
    const auto links = find_links(outline, filter);
    const auto numbers = find_louvain_communities(links, entities);
    std::vector<double> strengths(entities);
    for (const auto& link : links) {
        strengths[link.first] += link.weight;
        strengths[link.second] += link.weight;
    }
    std::vector<Community> communities(entities);
    for (std::uint32_t entity = 0; entity < entities; ++entity) {
        communities[numbers[entity]].push_back(entity);
    }
    std::erase_if(communities, [](const Community& community) { return community.size() < 2; });
    // They come in the order of their first members, which stays among those of one size.
    std::stable_sort(communities.begin(), communities.end(),
                     [](const Community& a, const Community& b) { return a.size() > b.size(); });
    for (auto& community : communities) {
        std::stable_sort(community.begin(), community.end(), [&](std::uint32_t a, std::uint32_t b) {
            return strengths[a] > strengths[b];
        });
    }
    return {std::move(communities), modularity(links, numbers)};
}

} // namespace dateline
