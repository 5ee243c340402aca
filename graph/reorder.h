#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace dateline {

/// Puts at every place of `items` what stood at the place that `order` has there, within the same
/// memory. Returns the places that they then have, by those that they had.
template <typename Item>
std::vector<std::uint32_t> reorder(std::vector<Item>& items,
                                   const std::vector<std::uint32_t>& order) {
    std::vector<std::uint32_t> place(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
    }
    std::vector<bool> done(order.size());
    for (std::uint32_t first = 0; first < order.size(); ++first) {
        if (done[first] || order[first] == first) {
            continue;
        }
        auto item = std::move(items[first]);
        auto at = first;
        for (; order[at] != first; at = order[at]) {
            items[at] = std::move(items[order[at]]);
            done[at] = true;
        }
        items[at] = std::move(item);
        done[at] = true;
    }
    return place;
}

} // namespace dateline
