#include "graph/evaluate/event_facts.h"

#include "graph/evaluate/comparable_text.h"

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

using Parties = std::vector<std::uint32_t>;

std::string family_of(const std::string& type, const std::vector<EventType>& types) {
    const auto found = std::find_if(types.begin(), types.end(),
                                    [&](const EventType& known) { return known.name == type; });
    return found == types.end() ? "" : found->family;
}

/// Whether an entity of `kind` meets the others of a meeting in which it has `role`.
bool meets(Kind kind, Role role) {
    const bool may_meet = kind == Kind::person || kind == Kind::organization;
    return may_meet && role != Role::subject && role != Role::policy;
}

void keep_each_once(Parties& parties) {
    std::sort(parties.begin(), parties.end());
    parties.erase(std::unique(parties.begin(), parties.end()), parties.end());
}

void add_party(EventFacts& facts, std::uint32_t party, Kind kind, Role role) {
    facts.parties.push_back(party);
    if (facts.family == "contact" && meets(kind, role)) {
        facts.meeting.push_back(party);
    }
}

/// All sentences of `event` in the article, as one text.
std::string sentences_of(const Event& event, const View& cut) {
    std::string sentences;
    for (const auto& evidence : event.evidence) {
        if (std::binary_search(cut.articles.begin(), cut.articles.end(), evidence.article)) {
            sentences += (sentences.empty() ? "" : " ") + evidence.text;
        }
    }
    return sentences;
}

double f1_of(const Parties& a, const Parties& b) {
    Parties both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    const auto size = static_cast<double>(a.size() + b.size());
    return size > 0 ? static_cast<double>(2 * both.size()) / size : 0;
}

/// One-to-one pairs of those that `matches` accepts, most participants in common first, then what
/// has the same type, the same date, the words of gold, and is core.
template <typename Matches>
std::vector<Candidate> match(const std::vector<EventFacts>& gold,
                             const std::vector<EventFacts>& system, Matches matches) {
    std::vector<Candidate> candidates;
    for (std::uint32_t i = 0; i < gold.size(); ++i) {
        const auto& g = gold[i];
        for (std::uint32_t j = 0; j < system.size(); ++j) {
            const auto& s = system[j];
            const double f1 = f1_of(g.parties, s.parties);
            const Candidate pair{-f1,
                                 g.type != s.type,
                                 !same_date(g.date, s.date),
                                 s.words.find(g.words) == std::string::npos,
                                 !g.core,
                                 i,
                                 j};
            if (matches(g, s, pair)) {
                candidates.push_back(pair);
            }
        }
    }
    return match_greedily(std::move(candidates));
}

} // namespace

std::uint32_t party_of(std::uint32_t entity, const Gold& gold, const Alignment& alignment) {
    const auto found = alignment.find(entity);
    return found != alignment.end() ? found->second
                                    : static_cast<std::uint32_t>(gold.entities.size()) + entity;
}

std::vector<EventFacts> gold_facts(const Gold& gold, const std::vector<EventType>& types) {
    std::vector<EventFacts> all;
    for (const auto& event : gold.events) {
        auto& facts = all.emplace_back();
        facts.type = event.type;
        facts.family = family_of(event.type, types);
        for (const auto& [entity, role] : event.participants) {
            add_party(facts, entity, gold.entities[entity].kind, role);
        }
        keep_each_once(facts.parties);
        keep_each_once(facts.meeting);
        facts.date = date_ends(event.date);
        facts.words = comparable_text(event.trigger);
        facts.core = event.core;
    }
    return all;
}

std::vector<EventFacts> system_facts(const View& cut, const Gold& gold,
                                     const Alignment& alignment) {
    const auto& graph = *cut.graph;
    std::vector<EventFacts> all;
    for (const auto index : cut.events) {
        const auto& event = graph.events[index];
        auto& facts = all.emplace_back();
        facts.type = event.type;
        facts.family = family_of(event.type, graph.types);
        for (const auto& [entity, role] : event.participants) {
            if (std::binary_search(cut.entities.begin(), cut.entities.end(), entity)) {
                add_party(facts, party_of(entity, gold, alignment), graph.entities[entity].kind,
                          role);
            }
        }
        keep_each_once(facts.parties);
        keep_each_once(facts.meeting);
        facts.date = date_ends(event.date);
        facts.words = comparable_text(sentences_of(event, cut));
    }
    return all;
}

std::vector<Candidate> match_strictly(const std::vector<EventFacts>& gold,
                                      const std::vector<EventFacts>& system) {
    constexpr double least_f1 = 0.5;
    return match(gold, system, [](const EventFacts&, const EventFacts&, const Candidate& pair) {
        return !pair.other_type && !pair.other_date && -pair.unlikeness >= least_f1;
    });
}

std::vector<Candidate> match_leniently(const std::vector<EventFacts>& gold,
                                       const std::vector<EventFacts>& system) {
    return match(gold, system, [](const EventFacts& g, const EventFacts& s, const Candidate& pair) {
        return g.family == s.family && pair.unlikeness < 0 && may_coincide(g.date, s.date);
    });
}

} // namespace dateline
