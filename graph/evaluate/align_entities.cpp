#include "graph/evaluate/align_entities.h"

#include "graph/evaluate/comparable_text.h"

#include <algorithm>
#include <set>
#include <string>

namespace dateline {

namespace {

using Names = std::set<std::string>;

std::size_t count_shared(const Names& a, const Names& b) {
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&](const auto& name) { return b.contains(name); }));
}

/// For each of `gold`, which entities in `cut` it may be, most names in common first.
std::vector<std::vector<std::uint32_t>> find_options(const std::vector<Entity>& gold,
                                                     const View& cut) {
    std::vector<Names> names;
    for (const auto index : cut.entities) {
        names.push_back(comparable_names(cut.graph->entities[index]));
    }
    std::vector<std::vector<std::uint32_t>> options;
    for (const auto& entity : gold) {
        const auto wanted = comparable_names(entity);
        std::vector<std::pair<std::size_t, std::uint32_t>> shared;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto index = cut.entities[i];
            const bool same_kind = cut.graph->entities[index].kind == entity.kind;
            const auto count = same_kind ? count_shared(wanted, names[i]) : 0;
            if (count > 0) {
                shared.emplace_back(count, index);
            }
        }
        std::stable_sort(shared.begin(), shared.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        auto& ranked = options.emplace_back();
        for (const auto& [count, index] : shared) {
            ranked.push_back(index);
        }
    }
    return options;
}

} // namespace

Alignment align_entities(const std::vector<Entity>& gold, const View& cut) {
    const auto options = find_options(gold, cut);
    Alignment taken;
    struct Step {
        std::uint32_t gold;
        std::size_t next = 0; // of its options
    };
    for (std::uint32_t unplaced = 0; unplaced < gold.size(); ++unplaced) {
        // A path on which each takes the option of the one after it, and the last a free one. A
        // list rather than recursion, as gold of any size must not use up the stack.
        std::vector<Step> path{{unplaced}};
        std::set<std::uint32_t> tried;
        while (!path.empty()) {
            auto& [end, next] = path.back();
            if (next == options[end].size()) {
                path.pop_back();
                continue;
            }
            const auto option = options[end][next++];
            if (!tried.insert(option).second) {
                continue;
            }
            if (const auto holder = taken.find(option); holder != taken.end()) {
                path.push_back({holder->second});
                continue;
            }
            for (const auto& step : path) {
                taken[options[step.gold][step.next - 1]] = step.gold;
            }
            break;
        }
    }
    return taken;
}

} // namespace dateline
