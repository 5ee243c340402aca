#include "extract/event/tree_path.h"

#include "extract/event/describe.h"
#include "extract/one_of.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dateline {

namespace {

constexpr std::size_t longest = 6;

/// `token` and what is over it, nearest first.
std::vector<std::uint32_t> line_above(const Reading& reading, std::uint32_t token) {
    std::vector<std::uint32_t> line{token};
    while (line.size() <= longest && reading.parents[line.back()] != Reading::none) {
        line.push_back(reading.parents[line.back()]);
    }
    return line;
}

bool is_tail(std::string_view relation) {
    constexpr std::array<std::string_view, 5> tails{"conj", "appos", "flat", "compound",
                                                    "nmod:poss"};
    return one_of(relation, tails);
}

} // namespace

TreePath find_path(const Reading& reading, std::uint32_t from, std::uint32_t to) {
    const auto up = line_above(reading, from);
    const auto down = line_above(reading, to);
    const auto meeting = std::ranges::find_if(
        up, [&](std::uint32_t token) { return std::ranges::find(down, token) != down.end(); });
    if (meeting == up.end()) {
        return {"far", "far", "", longest + 1};
    }
    std::vector<std::string> ties;
    for (auto at = up.begin(); at != meeting; ++at) {
        ties.push_back('^' + std::string(reading.relation(*at)));
    }
    const auto climbed = ties.size();
    auto low = std::ranges::find(down, *meeting);
    while (low != down.begin()) {
        ties.push_back(tie_of(reading, *--low));
    }
    if (ties.size() > longest) {
        return {"far", "far", "", ties.size()};
    }
    TreePath path;
    path.steps = ties.size();
    auto core = ties.size();
    while (core > climbed + 1 && is_tail(ties[core - 1])) {
        --core;
    }
    for (std::size_t i = 0; i < ties.size(); ++i) {
        path.whole += (i == 0 ? "" : " ") + ties[i];
        auto& part = i < core ? path.core : path.tail;
        part += (part.empty() ? "" : " ") + ties[i];
    }
    return path;
}

} // namespace dateline
