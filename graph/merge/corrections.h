#pragma once

#include "extract/extraction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

enum class CorrectionAction { merge, split, rename, drop, keep };

/// What a correction is about, so that it is found again whatever else is read: an event by the id
/// of one of its reports, an entity by a name and an article that uses it. Ids may change, as names
/// get more frequent.
struct Anchor {
    std::string event; // ev:…; empty for an entity
    Kind kind = Kind::organization;
    std::string name;    // of the entity, when it was corrected
    std::string article; // id; of an event: the one whose report is meant

    bool operator==(const Anchor&) const = default;
};

/// An analyst's correction:
///   merge A B       two entities, or two events, are one
///   split A B       a name of the entity, or what one article says on it, is another; of an event,
///                   the report of one article
///   rename A NAME   the entity's name
///   drop A          no entity, or no event: it and what hangs on it is left out
///   keep A B        two entities, or two events, are not one
///   keep A          the event is right: its confidence is 1
struct Correction {
    std::uint32_t number = 0; // from 1 on, in the order they were made
    CorrectionAction action = CorrectionAction::merge;
    Anchor subject;
    Anchor object;    // of merge, split and keep
    std::string name; // of rename, and of split by a name

    bool operator==(const Correction&) const = default;
};

using Corrections = std::vector<Correction>;

} // namespace dateline
