#include "graph/query/centrality.h"
#include "graph/query/step_graph.h"

#include <algorithm>
#include <cstddef>
#include <future>
#include <limits>
#include <span>

#include <boost/range/iterator_range.hpp>

namespace dateline {

namespace {

constexpr auto unreached = std::numeric_limits<std::uint32_t>::max();

/// What is known of an entity, side by side in memory: each is looked up for many steps.
struct Reached {
    double paths = 0;      // of fewest steps that come to it
    double dependency = 0; // shares of the paths to others that lead through it
    std::uint32_t distance = unreached;
};

struct UsedStep {
    std::uint32_t vertex = 0;
    std::uint32_t distance = 0; // of those that it leads on from
    double paths = 0;           // that come to it
};

/// Counts the paths of fewest steps from one entity to all others, from the near to the far; then
/// what each entity has a share in, from the far to the near.
class PathCount {
public:
    PathCount(const StepGraph& graph, const std::vector<bool>& taken, std::size_t entities)
        : graph_(graph), taken_(taken), entities_(entities) {}

    /// Adds to `scores` the share of the paths from `source` that lead through each.
    void add_from(std::uint32_t source, std::vector<double>& scores) {
        unused_ = taken_;
        steps_.clear();
        order_.assign(1, source);
        entities_[source] = {1, 0, 0};
        for (std::size_t begin = 0; begin < order_.size();) {
            begin = go_one_step(begin);
        }
        std::for_each(steps_.rbegin(), steps_.rend(),
                      [&](const UsedStep& step) { hand_back(step); });
        for (const auto entity : order_) {
            scores[entity] += entity == source ? 0 : entities_[entity].dependency;
            entities_[entity] = Reached();
        }
    }

private:
    auto neighbours(std::uint32_t vertex) const {
        return boost::make_iterator_range(boost::adjacent_vertices(vertex, graph_));
    }

    /// Goes on from the entities from place `begin` on, all at one distance; the place of the next.
    std::size_t go_one_step(std::size_t begin) {
        const auto end = order_.size();
        const auto distance = entities_[order_[begin]].distance;
        for (; begin < end; ++begin) {
            for (const auto step : neighbours(order_[begin])) {
                if (unused_[step]) {
                    unused_[step] = false;
                    use(step, distance);
                }
            }
        }
        return end;
    }

    void use(std::uint32_t step, std::uint32_t distance) {
        double paths = 0;
        bool leads_on = false;
        for (const auto other : neighbours(step)) {
            const auto& reached = entities_[other];
            paths += reached.distance == distance ? reached.paths : 0;
            leads_on = leads_on || reached.distance > distance;
        }
        if (!leads_on) {
            return;
        }
        steps_.push_back({step, distance, paths});
        for (const auto other : neighbours(step)) {
            auto& reached = entities_[other];
            if (reached.distance == unreached) {
                reached.distance = distance + 1;
                order_.push_back(other);
            }
            reached.paths += reached.distance > distance ? paths : 0;
        }
    }

    void hand_back(const UsedStep& step) {
        double share = 0;
        for (const auto other : neighbours(step.vertex)) {
            const auto& reached = entities_[other];
            share +=
                reached.distance > step.distance ? (1 + reached.dependency) / reached.paths : 0;
        }
        for (const auto other : neighbours(step.vertex)) {
            auto& reached = entities_[other];
            reached.dependency += reached.distance == step.distance ? reached.paths * share : 0;
        }
    }

    const StepGraph& graph_;
    const std::vector<bool>& taken_;
    std::vector<bool> unused_;
    std::vector<Reached> entities_;
    std::vector<std::uint32_t> order_; // entities by distance
    std::vector<UsedStep> steps_;      // likewise
};

/// Entities that share a step with another.
std::vector<std::uint32_t> find_linked(const StepGraph& graph, const std::vector<bool>& taken,
                                       std::uint32_t entities) {
    std::vector<bool> linked(entities);
    for (auto step = entities; step < boost::num_vertices(graph); ++step) {
        if (taken[step] && boost::out_degree(step, graph) > 1) {
            for (const auto entity :
                 boost::make_iterator_range(boost::adjacent_vertices(step, graph))) {
                linked[entity] = true;
            }
        }
    }
    std::vector<std::uint32_t> found;
    for (std::uint32_t entity = 0; entity < entities; ++entity) {
        if (linked[entity]) {
            found.push_back(entity);
        }
    }
    return found;
}

/// A number that looks drawn by lot (S. Vigna, SplitMix64).
std::uint64_t scatter(std::uint64_t number) {
    number += 0x9E3779B97F4A7C15;
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
    return number ^ (number >> 31);
}

/// `count` of `entities`, as if drawn by lot.
std::vector<std::uint32_t> draw(std::vector<std::uint32_t> entities, std::size_t count) {
    const auto end = entities.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(entities.begin(), end, entities.end(),
                      [](std::uint32_t a, std::uint32_t b) { return scatter(a) < scatter(b); });
    entities.erase(end, entities.end());
    std::sort(entities.begin(), entities.end());
    return entities;
}

/// How many parts entities have in the steps taken.
std::uint64_t count_parts(const StepGraph& graph, const std::vector<bool>& taken,
                          std::uint32_t entities) {
    std::uint64_t parts = 0;
    for (auto step = entities; step < boost::num_vertices(graph); ++step) {
        parts += taken[step] ? boost::out_degree(step, graph) : 0;
    }
    return parts;
}

std::vector<double> sum_up(const StepGraph& graph, const std::vector<bool>& taken,
                           std::uint32_t entities, std::span<const std::uint32_t> sources) {
    std::vector<double> scores(entities);
    PathCount count(graph, taken, entities);
    for (const auto source : sources) {
        count.add_from(source, scores);
    }
    return scores;
}

} // namespace

Betweenness find_betweenness(const Outline& outline, const OutlineFilter& filter,
                             std::uint64_t most_visits) {
    constexpr std::uint64_t least_sources = 16;
    const auto graph = to_step_graph(outline);
    const auto taken = taken_vertices(outline, filter);
    const auto entities = static_cast<std::uint32_t>(outline.entities.size());
    const auto candidates = find_linked(graph, taken, entities);
    const auto affordable =
        most_visits / std::max<std::uint64_t>(1, count_parts(graph, taken, entities));
    const auto sources = draw(
        candidates, std::min<std::size_t>(candidates.size(), std::max(least_sources, affordable)));
    // Always in two halves, so that sums are the same on any machine.
    const auto all = std::span(sources);
    const auto half = all.size() / 2;
    auto other_scores = std::async(
        std::launch::async, [&] { return sum_up(graph, taken, entities, all.subspan(half)); });
    Betweenness result{sum_up(graph, taken, entities, all.first(half)),
                       static_cast<std::uint32_t>(sources.size()),
                       static_cast<std::uint32_t>(candidates.size())};
    const auto others = other_scores.get();
    // Each pair is met from both its ends.
    const auto scale = result.candidates / (2.0 * std::max(1U, result.sources));
    std::transform(result.scores.begin(), result.scores.end(), others.begin(),
                   result.scores.begin(), [&](double a, double b) { return scale * (a + b); });
    return result;
}

} // namespace dateline
