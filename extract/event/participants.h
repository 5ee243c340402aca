#pragma once

#include "extract/event/participant_candidates.h"

#include <optional>
#include <vector>

namespace dateline {

/// An entity and how probable each role is.
struct LikelyParticipant {
    std::uint32_t entity = 0;
    Role role = Role::agent;
    double probability = 0; // of taking part at all
};

/// Who takes part in what `trigger` states, by `model`: all of `candidates` that
/// are more likely than `least`, in their order.
std::vector<LikelyParticipant>
judge_participants(const std::vector<ParticipantCandidate>& candidates, const LogLinear& model,
                   double least);

/// The place where it happens: the nearest that "in", "at" or "near" ties to `trigger` or its
/// clause; none if there is none.
std::optional<std::uint32_t> find_place(const Reading& reading, const Trigger& trigger);

} // namespace dateline
