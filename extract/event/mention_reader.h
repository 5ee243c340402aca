#pragma once

#include "extract/event/date_candidates.h"
#include "extract/event/same_event.h"
#include "extract/weights.h"

#include <optional>
#include <vector>

namespace dateline {

/// Reads what the triggers of one article state.
class MentionReader {
public:
    /// All must outlive it.
    MentionReader(const Reading& reading, const Ontology& ontology, const Weights& weights,
                  const std::vector<Relation>& relations, const CodePointIndex& index);

    /// What each of `triggers`, in the order of the text, states; none where none of its parties is
    /// named.
    std::vector<std::optional<EventMention>> read(const std::vector<Trigger>& triggers) const;

private:
    std::optional<EventMention> read(const Trigger& trigger,
                                     const std::vector<Trigger>& others) const;

    const Reading& reading_;
    const Ontology& ontology_;
    const Weights& weights_;
    const CodePointIndex& index_;
    ParticipantCandidates candidates_;
    DateCandidates dates_;
};

} // namespace dateline
