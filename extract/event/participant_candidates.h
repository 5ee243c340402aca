#pragma once

#include "extract/event/ontology.h"
#include "extract/event/reading.h"
#include "extract/event/tree_path.h"
#include "extract/event/trigger.h"
#include "extract/log_linear.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// An entity that may take part in an event, and what speaks for and against each role.
struct ParticipantCandidate {
    std::uint32_t entity = 0;
    Features features;
};

/// Where a sentence names an entity or has a word that stands for it.
struct PlacedMention {
    std::uint32_t entity = 0;
    std::uint32_t token = 0;
    std::string_view via; // "name", or as in Referent
    TreePath path;        // from the trigger
};

/// Finds the candidates for the events of one article.
class ParticipantCandidates {
public:
    /// All must outlive it.
    ParticipantCandidates(const Reading& reading, const Ontology& ontology,
                          const std::vector<Relation>& relations);

    /// Those of what `trigger` states: the entities that its sentence names or that a pronoun or
    /// description there stands for, each once, where it is nearest in the tree; then, of those
    /// that it does not name, the organizations of its officers, the entities of the sentence
    /// before, and the one that the article names most often. `others` are the triggers of the
    /// sentence.
    std::vector<ParticipantCandidate> find(const Trigger& trigger,
                                           const std::vector<Trigger>& others) const;

private:
    using Nearest = std::map<std::uint32_t, PlacedMention>; // by entity

    Nearest find_nearest(const Trigger& trigger) const;
    void add_absent(std::uint32_t entity, const std::string& from, const Trigger& trigger,
                    const Nearest& nearest, std::vector<ParticipantCandidate>& candidates) const;

    const Reading& reading_;
    const Ontology& ontology_;
    std::vector<std::size_t> mentions_;  // of each entity
    std::optional<std::uint32_t> topic_; // the entity named most often, no place
    std::multimap<std::uint32_t, std::uint32_t> organizations_; // of persons with a position
};

} // namespace dateline
