#pragma once

#include "extract/event/reading.h"
#include "extract/log_linear.h"

#include <vector>

namespace dateline {

/// Two entities of a sentence that may be related, and what speaks for and against each relation.
struct RelationCandidate {
    std::uint32_t subject = 0; // entities
    std::uint32_t object = 0;
    std::uint32_t sentence = 0;
    TokenRange title; // that the sentence gives a person; empty if it gives none
    Features features;
};

/// The candidates of an article: persons with all others, organizations with one another and with
/// places, where a sentence names both or has a word that stands for one of them, each pair where
/// it is nearest in the tree; and persons with a title with what other sentences name.
std::vector<RelationCandidate> find_relation_candidates(const Reading& reading);

} // namespace dateline
