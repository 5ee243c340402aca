#include "extract/event/trigger_candidates.h"

namespace dateline {

std::vector<Trigger> find_triggers(const Reading& reading, const Ontology& ontology,
                                   const Lexicon& lexicon, const LogLinear& model) {
    constexpr double possible = 0.12;
    std::vector<Trigger> triggers;
    for (auto& candidate : find_trigger_candidates(reading, ontology, lexicon)) {
        auto& trigger = candidate.trigger;
        if (!candidate.features.empty()) {
            trigger.probability = model.probability(candidate.features);
        }
        if (trigger.probability < possible) {
            continue;
        }
        if (triggers.empty() || triggers.back().token != trigger.token) {
            triggers.push_back(trigger);
        } else if (triggers.back().probability < trigger.probability) {
            triggers.back() = trigger;
        }
    }
    return triggers;
}

} // namespace dateline
