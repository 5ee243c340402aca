#include "extract/language/parse_tree.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dateline {

namespace {

/// Each word's best head.
void choose_heads(std::span<const std::int32_t> scores, std::span<std::uint32_t> heads) {
    const std::size_t width = heads.size() + 1;
    for (std::size_t word = 1; word < width; ++word) {
        const auto* row = scores.data() + (word - 1) * width;
        std::size_t best = word == 1 ? 0 : 1;
        for (std::size_t head = 0; head < width; ++head) {
            best = head != word && row[head] > row[best] ? head : best;
        }
        heads[word - 1] = static_cast<std::uint32_t>(best);
    }
}

/// Whether one word hangs on the root and all others on it in the end.
bool is_tree(std::span<const std::uint32_t> heads) {
    if (std::count(heads.begin(), heads.end(), 0U) != 1) {
        return false;
    }
    std::vector<std::uint32_t> seen_from(heads.size() + 1, 0);
    for (std::uint32_t word = 1; word <= heads.size(); ++word) {
        auto at = word;
        while (at != 0 && seen_from[at] == 0) {
            seen_from[at] = word;
            at = heads[at - 1];
        }
        if (at != 0 && seen_from[at] == word) {
            return false;
        }
    }
    return true;
}

/// Heads chosen greedily, with each cycle among them made one node until none is left, then opened
/// again where the tree enters it.
class Arborescence {
public:
    Arborescence(std::span<const std::int32_t> scores, std::size_t words)
        : nodes_(words + 1), scores_(nodes_ * nodes_), heads_(nodes_), active_(nodes_, true) {
        for (std::size_t node = 1; node < nodes_; ++node) {
            for (std::size_t head = 0; head < nodes_; ++head) {
                score(node, head) = scores[(node - 1) * nodes_ + head];
            }
            // One word alone is to hang on the root: this outweighs the sum of any scores.
            score(node, 0) -= std::int64_t{1} << 50;
        }
    }

    void solve(std::span<std::uint32_t> heads) {
        std::vector<std::size_t> visited(nodes_, 0);
        for (std::size_t start = 1; start < nodes_; ++start) {
            walk(start, visited);
        }
        for (auto at = contractions_.rbegin(); at != contractions_.rend(); ++at) {
            open(*at);
        }
        for (std::size_t node = 1; node < nodes_; ++node) {
            heads[node - 1] = static_cast<std::uint32_t>(heads_[node]);
        }
    }

private:
    /// A cycle that became its first node, and for each other node which one of the cycle an edge
    /// from it enters and an edge to it leaves.
    struct Contraction {
        std::vector<std::size_t> cycle;
        std::vector<std::size_t> heads; // of the cycle's nodes, within it
        std::vector<std::size_t> others;
        std::vector<std::size_t> enters;
        std::vector<std::size_t> leaves;
    };

    std::int64_t& score(std::size_t node, std::size_t head) {
        return scores_[node * nodes_ + head];
    }

    void choose_head(std::size_t node) {
        std::size_t best = nodes_;
        for (std::size_t head = 0; head < nodes_; ++head) {
            if (active_[head] && head != node &&
                (best == nodes_ || score(node, head) > score(node, best))) {
                best = head;
            }
        }
        heads_[node] = best;
    }

    /// Follows heads from `start` to the root or a node of an earlier walk.
    void walk(std::size_t start, std::vector<std::size_t>& visited) {
        auto node = start;
        while (node != 0 && active_[node] && visited[node] != done) {
            if (visited[node] == start) {
                contract(node);
                visited[node] = 0;
                continue;
            }
            visited[node] = start;
            choose_head(node);
            node = heads_[node];
        }
        std::replace(visited.begin(), visited.end(), start, done);
    }

    void contract(std::size_t node) {
        Contraction contraction;
        for (auto at = node; contraction.cycle.empty() || at != node; at = heads_[at]) {
            contraction.cycle.push_back(at);
            contraction.heads.push_back(heads_[at]);
        }
        for (const auto inner : contraction.cycle) {
            active_[inner] = false;
        }
        for (std::size_t other = 0; other < nodes_; ++other) {
            if (active_[other]) {
                join(contraction, node, other);
            }
        }
        active_[node] = true;
        contractions_.push_back(std::move(contraction));
    }

    /// Scores of the edges between the cycle that is now `node` and `other`.
    void join(Contraction& contraction, std::size_t node, std::size_t other) {
        std::size_t enters = nodes_;
        std::size_t leaves = nodes_;
        std::int64_t into = 0;
        for (std::size_t i = 0; i < contraction.cycle.size(); ++i) {
            const auto inner = contraction.cycle[i];
            const auto gain = score(inner, other) - score(inner, contraction.heads[i]);
            if (enters == nodes_ || gain > into) {
                enters = inner;
                into = gain;
            }
            if (other != 0 && (leaves == nodes_ || score(other, inner) > score(other, leaves))) {
                leaves = inner;
            }
        }
        score(node, other) = into;
        if (other != 0) {
            score(other, node) = score(other, leaves);
        }
        contraction.others.push_back(other);
        contraction.enters.push_back(enters);
        contraction.leaves.push_back(leaves);
    }

    void open(const Contraction& contraction) {
        const auto node = contraction.cycle.front();
        const auto head = heads_[node];
        for (std::size_t i = 0; i < contraction.others.size(); ++i) {
            const auto other = contraction.others[i];
            if (other != 0 && heads_[other] == node) {
                heads_[other] = contraction.leaves[i];
            }
        }
        for (std::size_t i = 0; i < contraction.cycle.size(); ++i) {
            heads_[contraction.cycle[i]] = contraction.heads[i];
        }
        const auto at = std::find(contraction.others.begin(), contraction.others.end(), head);
        heads_[contraction.enters[static_cast<std::size_t>(at - contraction.others.begin())]] =
            head;
    }

    static constexpr std::size_t done = static_cast<std::size_t>(-1);

    std::size_t nodes_;
    std::vector<std::int64_t> scores_;
    std::vector<std::size_t> heads_;
    std::vector<bool> active_;
    std::vector<Contraction> contractions_;
};

} // namespace

void parse_tree(std::span<const std::int32_t> scores, std::span<std::uint32_t> heads) {
    choose_heads(scores, heads);
    if (!is_tree(heads)) {
        Arborescence(scores, heads.size()).solve(heads);
    }
}

} // namespace dateline
