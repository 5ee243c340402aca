#include "graph/evaluate/match_greedily.h"

#include <algorithm>
#include <set>

namespace dateline {

std::vector<Candidate> match_greedily(std::vector<Candidate> candidates) {
    std::sort(candidates.begin(), candidates.end());
    std::set<std::uint32_t> gold;
    std::set<std::uint32_t> system;
    std::erase_if(candidates, [&](const Candidate& pair) {
        if (gold.contains(pair.gold) || system.contains(pair.system)) {
            return true;
        }
        gold.insert(pair.gold);
        system.insert(pair.system);
        return false;
    });
    return candidates;
}

} // namespace dateline
