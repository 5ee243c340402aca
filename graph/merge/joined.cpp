#include "graph/merge/joined.h"

#include <algorithm>
#include <numeric>

namespace dateline {

Joined::Joined(std::size_t count) : ranks_(count), parents_(count) {
    std::iota(parents_.begin(), parents_.end(), 0U);
}

std::uint32_t Joined::add() {
    const auto thing = static_cast<std::uint32_t>(parents_.size());
    ranks_.push_back(0);
    parents_.push_back(thing);
    return thing;
}

std::uint32_t Joined::find(std::uint32_t thing) {
    return forest().find_set(thing);
}

bool Joined::apart(std::uint32_t a, std::uint32_t b) {
    const auto of_a = apart_.find(a);
    return of_a != apart_.end() && std::any_of(of_a->second.begin(), of_a->second.end(),
                                               [&](auto other) { return find(other) == b; });
}

bool Joined::join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a == b) {
        return true;
    }
    if (apart(a, b)) {
        return false;
    }
    forest().link(a, b);
    const auto root = find(a);
    const auto other = root == a ? b : a;
    if (auto moved = apart_.extract(other)) {
        auto& kept = apart_[root];
        kept.insert(kept.end(), moved.mapped().begin(), moved.mapped().end());
    }
    return true;
}

void Joined::unite(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    const auto forget = [&](std::uint32_t one, std::uint32_t other) {
        if (const auto found = apart_.find(one); found != apart_.end()) {
            std::erase_if(found->second, [&](auto thing) { return find(thing) == other; });
        }
    };
    forget(a, b);
    forget(b, a);
    join(a, b);
}

void Joined::part(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a != b) {
        apart_[a].push_back(b);
        apart_[b].push_back(a);
    }
}

} // namespace dateline
