#include "graph/query/ranking.h"

#include <algorithm>

namespace dateline {

std::vector<Ranked> to_ranking(const std::vector<double>& scores) {
    std::vector<Ranked> ranking;
    for (std::uint32_t entity = 0; entity < scores.size(); ++entity) {
        if (scores[entity] > 0) {
            ranking.push_back({entity, scores[entity]});
        }
    }
    std::stable_sort(ranking.begin(), ranking.end(),
                     [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
    return ranking;
}

} // namespace dateline
