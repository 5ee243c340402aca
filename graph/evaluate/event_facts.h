#pragma once

#include "graph/evaluate/align_entities.h"
#include "graph/evaluate/date_ends.h"
#include "graph/evaluate/gold.h"
#include "graph/evaluate/match_greedily.h"

namespace dateline {

/// An event of either side in the form in which the two are compared.
struct EventFacts {
    std::string type;
    std::string family;
    /// Entities of gold by their places; what gold does not know by numbers behind them.
    std::vector<std::uint32_t> parties; // sorted, each once
    std::vector<std::uint32_t> meeting; // those of them who meet one another, if it is a meeting
    std::optional<DateEnds> date;
    std::string words; // comparable text: the trigger in gold, the sentences of the system
    bool core = false;
};

/// The number by which an entity of the system is compared.
std::uint32_t party_of(std::uint32_t entity, const Gold& gold, const Alignment& alignment);

/// The events of `gold`; `types` tell their families.
std::vector<EventFacts> gold_facts(const Gold& gold, const std::vector<EventType>& types);

/// The events in `cut`, with those participants that are in the article.
std::vector<EventFacts> system_facts(const View& cut, const Gold& gold, const Alignment& alignment);

/// Pairs of events (by their places in the lists) that match strictly: the same type and date, and
/// participants of which F1 is at least 0.5.
std::vector<Candidate> match_strictly(const std::vector<EventFacts>& gold,
                                      const std::vector<EventFacts>& system);

/// Pairs that match leniently: types of one family, dates that may coincide, and a participant in
/// common.
std::vector<Candidate> match_leniently(const std::vector<EventFacts>& gold,
                                       const std::vector<EventFacts>& system);

} // namespace dateline
