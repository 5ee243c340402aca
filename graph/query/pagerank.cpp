#include "graph/query/centrality.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <span>

namespace dateline {

namespace {

/// Entities by the events and relations that link two or more of them, one after the other.
struct Groups {
    std::vector<std::uint32_t> members;
    std::vector<std::uint32_t> ends;

    void add(std::span<const Participant> participants) {
        for (const auto& participant : participants) {
            members.push_back(participant.entity);
        }
        ends.push_back(static_cast<std::uint32_t>(members.size()));
    }
};

Groups find_groups(const Outline& outline, const OutlineFilter& filter) {
    Groups groups;
    for (std::uint32_t event = 0; event < outline.events.size(); ++event) {
        const auto participants = participants_of(outline, event);
        if (participants.size() > 1 && takes(filter, outline.events[event])) {
            groups.add(participants);
        }
    }
    for (const auto& relation : outline.relations) {
        if (takes(filter, relation) && relation.subject != relation.object) {
            groups.add(std::vector<Participant>{{relation.subject}, {relation.object}});
        }
    }
    return groups;
}

/// Adds to `next` what flows to each member of a group from the others. What each entity gives to
/// each of its groups is in `gifts`.
void spread(const Groups& groups, const std::vector<double>& gifts, std::vector<double>& next) {
    std::size_t begin = 0;
    for (const auto end : groups.ends) {
        double sum = 0;
        for (auto i = begin; i < end; ++i) {
            sum += gifts[groups.members[i]];
        }
        const auto others = static_cast<double>(end - begin - 1);
        for (auto i = begin; i < end; ++i) {
            next[groups.members[i]] += (sum - gifts[groups.members[i]]) / others;
        }
        begin = end;
    }
}

} // namespace

std::vector<double> find_pageranks(const Outline& outline, const OutlineFilter& filter) {
    constexpr double damping = 0.85;
    constexpr double small_change = 1e-9;
    constexpr int most_rounds = 100;
    const auto groups = find_groups(outline, filter);
    std::vector<double> counts(outline.entities.size()); // of the groups of each
    for (const auto member : groups.members) {
        ++counts[member];
    }
    const auto linked = static_cast<double>(
        std::count_if(counts.begin(), counts.end(), [](double count) { return count > 0; }));
    std::vector<double> ranks(counts.size());
    std::transform(counts.begin(), counts.end(), ranks.begin(),
                   [&](double count) { return count > 0 ? 1 / linked : 0; });
    std::vector<double> gifts(counts.size());
    std::vector<double> next(counts.size());
    double change = 1;
    for (int round = 0; round < most_rounds && change > small_change; ++round) {
        std::transform(ranks.begin(), ranks.end(), counts.begin(), gifts.begin(),
                       [](double rank, double count) { return count > 0 ? rank / count : 0; });
        std::fill(next.begin(), next.end(), 0);
        spread(groups, gifts, next);
        change = 0;
        for (std::size_t i = 0; i < next.size(); ++i) {
            next[i] = counts[i] > 0 ? (1 - damping) / linked + damping * next[i] : 0;
            change += std::abs(next[i] - ranks[i]);
        }
        ranks.swap(next);
    }
    return ranks;
}

} // namespace dateline
