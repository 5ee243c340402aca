#pragma once

#include <cstdint>
#include <vector>

namespace dateline {

struct Ranked {
    std::uint32_t entity = 0;
    double score = 0;

    bool operator==(const Ranked&) const = default;
};

/// The entities with a score above 0, the highest first; of equal ones, in order of place. `scores`
/// has one for each entity.
std::vector<Ranked> to_ranking(const std::vector<double>& scores);

} // namespace dateline
