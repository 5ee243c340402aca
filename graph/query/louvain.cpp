#include "graph/query/louvain.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <numeric>
#include <utility>

namespace dateline {

namespace {

using Numbers = std::vector<std::uint32_t>; // of the community of each node

struct Neighbour {
    std::uint32_t node = 0;
    double weight = 0;
};

/// Links in both directions, by node. What lies within a node that stands for several counts in its
/// strength alone.
struct Weighted {
    std::vector<std::size_t> begins; // of each node's neighbours; one more for the end
    std::vector<Neighbour> neighbours;
    std::vector<double> strengths; // sum of the weights at each node
    double total = 0;              // of all strengths

    std::uint32_t size() const { return static_cast<std::uint32_t>(strengths.size()); }
};

/// The graph of `links`, where `strengths` are known.
Weighted to_weighted(const std::vector<EntityLink>& links, std::vector<double> strengths) {
    Weighted graph;
    graph.begins.resize(strengths.size() + 1);
    for (const auto& link : links) {
        ++graph.begins[link.first + 1];
        ++graph.begins[link.second + 1];
    }
    std::partial_sum(graph.begins.begin(), graph.begins.end(), graph.begins.begin());
    graph.neighbours.resize(graph.begins.back());
    auto at = graph.begins;
    for (const auto& link : links) {
        graph.neighbours[at[link.first]++] = {link.second, link.weight};
        graph.neighbours[at[link.second]++] = {link.first, link.weight};
    }
    graph.total = std::accumulate(strengths.begin(), strengths.end(), 0.0);
    graph.strengths = std::move(strengths);
    return graph;
}

std::vector<double> strengths_of(const std::vector<EntityLink>& links, std::uint32_t nodes) {
    std::vector<double> strengths(nodes);
    for (const auto& link : links) {
        strengths[link.first] += link.weight;
        strengths[link.second] += link.weight;
    }
    return strengths;
}

/// Moves nodes between communities, each at first its own, as long as that raises modularity.
class LocalMoves {
public:
    explicit LocalMoves(const Weighted& graph)
        : graph_(graph), communities_(graph.size()), sums_(graph.strengths), weights_(graph.size()),
          waiting_(graph.size(), true) {
        std::iota(communities_.begin(), communities_.end(), 0U);
    }

    Numbers run() {
        std::deque<std::uint32_t> queue(communities_.begin(), communities_.end());
        while (!queue.empty()) {
            const auto node = queue.front();
            queue.pop_front();
            waiting_[node] = false;
            const auto best = best_for(node);
            if (best == communities_[node]) {
                continue;
            }
            sums_[communities_[node]] -= graph_.strengths[node];
            sums_[best] += graph_.strengths[node];
            communities_[node] = best;
            for (auto i = graph_.begins[node]; i < graph_.begins[node + 1]; ++i) {
                const auto other = graph_.neighbours[i].node;
                if (!waiting_[other] && communities_[other] != best) {
                    waiting_[other] = true;
                    queue.push_back(other);
                }
            }
        }
        return communities_;
    }

private:
    /// The community of the neighbours, or its own, where `node` adds most to modularity.
    std::uint32_t best_for(std::uint32_t node) {
        near_.clear();
        for (auto i = graph_.begins[node]; i < graph_.begins[node + 1]; ++i) {
            const auto community = communities_[graph_.neighbours[i].node];
            if (weights_[community] == 0) {
                near_.push_back(community);
            }
            weights_[community] += graph_.neighbours[i].weight;
        }
        const auto own = communities_[node];
        const auto share = graph_.strengths[node] / graph_.total;
        const auto gain = [&](std::uint32_t community) {
            const auto sum = sums_[community] - (community == own ? graph_.strengths[node] : 0);
            return weights_[community] - sum * share;
        };
        constexpr double least_gain = 1e-9; // less is rounding, and could go round in circles
        auto best = own;
        auto best_gain = gain(own) + least_gain;
        for (const auto community : near_) {
            const auto gained = gain(community);
            if (gained > best_gain || (gained == best_gain && community < best)) {
                best = community;
                best_gain = gained;
            }
        }
        for (const auto community : near_) {
            weights_[community] = 0;
        }
        return best;
    }

    const Weighted& graph_;
    Numbers communities_;
    std::vector<double> sums_;    // of the strengths in each community
    std::vector<double> weights_; // from the node in hand to each community
    std::vector<std::uint32_t> near_;
    std::vector<bool> waiting_;
};

/// Numbers communities in the order of their first node; how many there are.
std::uint32_t renumber(Numbers& communities) {
    constexpr auto unknown = UINT32_MAX;
    std::vector<std::uint32_t> numbers(communities.size(), unknown);
    std::uint32_t count = 0;
    for (auto& community : communities) {
        auto& number = numbers[community];
        if (number == unknown) {
            number = count++;
        }
        community = number;
    }
    return count;
}

/// One node for each of `count` communities.
Weighted join(const Weighted& graph, const Numbers& communities, std::uint32_t count) {
    std::vector<EntityLink> links;
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
        for (auto i = graph.begins[node]; i < graph.begins[node + 1]; ++i) {
            const auto a = communities[node];
            const auto b = communities[graph.neighbours[i].node];
            if (a < b) {
                links.push_back({a, b, 0, 0, graph.neighbours[i].weight});
            }
        }
    }
    std::vector<double> strengths(count);
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
        strengths[communities[node]] += graph.strengths[node];
    }
    return to_weighted(sum_up(links, count), std::move(strengths));
}

} // namespace

std::vector<std::uint32_t> find_louvain_communities(const std::vector<EntityLink>& links,
                                                    std::uint32_t nodes) {
    auto graph = to_weighted(links, strengths_of(links, nodes));
    Numbers communities(nodes);
    std::iota(communities.begin(), communities.end(), 0U);
    while (true) {
        auto joined = LocalMoves(graph).run();
        const auto count = renumber(joined);
        if (count == graph.size()) {
            return communities;
        }
        for (auto& community : communities) {
            community = joined[community];
        }
        graph = join(graph, joined, count);
    }
}

double modularity(const std::vector<EntityLink>& links,
                  const std::vector<std::uint32_t>& communities) {
    const auto strengths = strengths_of(links, static_cast<std::uint32_t>(communities.size()));
    const auto total = std::accumulate(strengths.begin(), strengths.end(), 0.0);
    std::vector<double> sums(communities.size());
    double within = 0;
    for (const auto& link : links) {
        within += communities[link.first] == communities[link.second] ? 2 * link.weight : 0;
    }
    for (std::size_t i = 0; i < communities.size(); ++i) {
        sums[communities[i]] += strengths[i];
    }
    double by_lot = 0;
    for (const auto sum : sums) {
        by_lot += sum * sum;
    }
    return total > 0 ? within / total - by_lot / (total * total) : 0;
}

} // namespace dateline
