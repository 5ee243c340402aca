#include "graph/evaluate/score_article.h"

#include "graph/evaluate/comparable_text.h"
#include "graph/evaluate/event_facts.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace dateline {

namespace {

EntityCounts& counts_of(Kind kind, Counts& counts) {
    const auto found = std::find(scored_kinds.begin(), scored_kinds.end(), kind);
    return counts.entities[static_cast<std::size_t>(found - scored_kinds.begin())];
}

void count_entities(const Gold& gold, const View& cut, ArticleScore& score) {
    std::set<std::string> gold_names;
    for (const auto& entity : gold.entities) {
        ++counts_of(entity.kind, score.counts).tally.gold;
        gold_names.merge(comparable_names(entity));
    }
    for (const auto index : cut.entities) {
        const auto& entity = cut.graph->entities[index];
        auto& counts = counts_of(entity.kind, score.counts);
        ++counts.tally.system;
        if (score.entities.contains(index)) {
            ++counts.tally.right;
            continue;
        }
        const auto names = comparable_names(entity);
        counts.spurious += std::none_of(names.begin(), names.end(), [&](const auto& name) {
            return gold_names.contains(name);
        });
    }
}

EventCounts count_events(const std::vector<EventFacts>& gold, std::size_t system,
                         const std::vector<Candidate>& pairs) {
    const auto is_core = [](const EventFacts& event) { return event.core; };
    const auto core = std::count_if(gold.begin(), gold.end(), is_core);
    const auto found = std::count_if(pairs.begin(), pairs.end(),
                                     [&](const Candidate& pair) { return gold[pair.gold].core; });
    return {{pairs.size(), system, gold.size()},
            {static_cast<std::size_t>(found), static_cast<std::size_t>(core)}};
}

/// Dates and status of the events that match.
void count_details(const Gold& gold, const View& cut, ArticleScore& score) {
    auto& counts = score.counts;
    for (const auto& pair : score.lenient) {
        const auto& told = gold.events[pair.gold];
        const auto& found = cut.graph->events[cut.events[pair.system]];
        const bool right = !pair.other_date;
        const bool dated = !told.date.empty();
        ++counts.dates.whole;
        counts.dates.part += right;
        counts.dated.whole += dated;
        counts.dated.part += right && dated;
        ++counts.status.whole;
        counts.status.part += told.status == found.status;
    }
}

struct DatedPair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    bool undated = false; // such come last
    std::optional<DateEnds> date;

    auto operator<=>(const DatedPair&) const = default;
};

/// Who met whom, each pair once for each date.
std::vector<DatedPair> find_pairs(const std::vector<EventFacts>& events) {
    std::set<DatedPair> pairs;
    for (const auto& event : events) {
        for (auto a = event.meeting.begin(); a != event.meeting.end(); ++a) {
            for (auto b = a + 1; b != event.meeting.end(); ++b) {
                pairs.insert({*a, *b, !event.date, event.date});
            }
        }
    }
    return {pairs.begin(), pairs.end()};
}

Tally count_meetings(const std::vector<EventFacts>& gold, const std::vector<EventFacts>& system) {
    const auto wanted = find_pairs(gold);
    const auto found = find_pairs(system);
    std::vector<Candidate> candidates;
    for (std::uint32_t i = 0; i < wanted.size(); ++i) {
        for (std::uint32_t j = 0; j < found.size(); ++j) {
            const auto& w = wanted[i];
            const auto& f = found[j];
            if (w.first == f.first && w.second == f.second && may_coincide(w.date, f.date)) {
                Candidate pair;
                pair.other_date = !same_date(w.date, f.date);
                pair.gold = i;
                pair.system = j;
                candidates.push_back(pair);
            }
        }
    }
    return {match_greedily(std::move(candidates)).size(), found.size(), wanted.size()};
}

/// Type, subject and object, as gold and system are compared.
using Tie = std::tuple<RelationType, std::uint32_t, std::uint32_t>;

/// Lists in `missing` the relations `ours` that are not in `theirs`.
void list_missing(const std::map<Tie, std::uint32_t>& ours,
                  const std::map<Tie, std::uint32_t>& theirs, std::vector<std::uint32_t>& missing) {
    for (const auto& [tie, index] : ours) {
        if (!theirs.contains(tie)) {
            missing.push_back(index);
        }
    }
}

void compare_relations(const Gold& gold, const View& cut, ArticleScore& score) {
    std::map<Tie, std::uint32_t> wanted;
    for (std::uint32_t i = 0; i < gold.relations.size(); ++i) {
        const auto& relation = gold.relations[i];
        wanted.try_emplace({relation.type, relation.subject, relation.object}, i);
    }
    std::map<Tie, std::uint32_t> found;
    for (const auto index : cut.relations) {
        const auto& relation = cut.graph->relations[index];
        found.try_emplace({relation.type, party_of(relation.subject, gold, score.entities),
                           party_of(relation.object, gold, score.entities)},
                          index);
    }
    list_missing(wanted, found, score.missed_relations);
    list_missing(found, wanted, score.false_relations);
    score.counts.relations = {wanted.size() - score.missed_relations.size(), found.size(),
                              wanted.size()};
}

} // namespace

ArticleScore score_article(const Gold& gold, const View& cut) {
    ArticleScore score;
    score.entities = align_entities(gold.entities, cut);
    count_entities(gold, cut, score);
    const auto wanted = gold_facts(gold, cut.graph->types);
    const auto found = system_facts(cut, gold, score.entities);
    score.strict = match_strictly(wanted, found);
    score.lenient = match_leniently(wanted, found);
    score.counts.strict = count_events(wanted, found.size(), score.strict);
    score.counts.lenient = count_events(wanted, found.size(), score.lenient);
    count_details(gold, cut, score);
    score.counts.meetings = count_meetings(wanted, found);
    compare_relations(gold, cut, score);
    return score;
}

} // namespace dateline
