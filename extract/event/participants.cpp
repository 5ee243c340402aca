#include "extract/event/participants.h"

#include "extract/event/describe.h"
#include "extract/event/tree_path.h"
#include "extract/language/clause.h"
#include "extract/one_of.h"
#include "extract/vocabulary.h"

#include <algorithm>
#include <array>

namespace dateline {

std::vector<LikelyParticipant>
judge_participants(const std::vector<ParticipantCandidate>& candidates, const LogLinear& model,
                   double least) {
    std::vector<LikelyParticipant> likely;
    for (const auto& candidate : candidates) {
        const auto probabilities = model.probabilities(candidate.features);
        if (probabilities.size() < 2 || 1 - probabilities.front() < least) {
            continue; // the first class is no part at all
        }
        const auto name = model.classes()[likeliest_but_first(probabilities)];
        likely.push_back({candidate.entity, *parse_word<Role>(name), 1 - probabilities.front()});
    }
    return likely;
}

std::optional<std::uint32_t> find_place(const Reading& reading, const Trigger& trigger) {
    constexpr std::array<std::string_view, 6> ties{"obl in",  "obl at",  "obl near",
                                                   "nmod in", "nmod at", "nmod near"};
    std::optional<std::uint32_t> place;
    std::size_t fewest = 4;
    for (const auto& name : reading.names_in(trigger.sentence)) {
        const auto head = head_of(reading.document, name.tokens);
        if (name.kind != Kind::place || !one_of(tie_of(reading, head), ties)) {
            continue;
        }
        const auto steps = find_path(reading, trigger.verb, head).steps;
        if (steps < fewest) {
            fewest = steps;
            place = name.entity;
        }
    }
    return place;
}

} // namespace dateline
