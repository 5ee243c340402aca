#pragma once

#include "extract/extraction.h"

#include <array>
#include <cstddef>

namespace dateline {

/// How many things gold has, how many the system found, and how many of those are right.
struct Tally {
    std::size_t right = 0;
    std::size_t system = 0;
    std::size_t gold = 0;

    bool operator==(const Tally&) const = default;
};

/// Measures of a tally, from 0 to 100.
double precision(const Tally& tally);
double recall(const Tally& tally);
double f1(const Tally& tally);

struct Share {
    std::size_t part = 0;
    std::size_t whole = 0;

    bool operator==(const Share&) const = default;
};

/// From 0 to 100; 0 of nothing.
double percent(const Share& share);

constexpr std::array<Kind, 4> scored_kinds{Kind::person, Kind::organization, Kind::policy,
                                           Kind::place};

/// Entities of one kind. `spurious` are those of the system that gold names nowhere, so neither of
/// the wrong kind nor there twice.
struct EntityCounts {
    Tally tally;
    std::size_t spurious = 0;

    bool operator==(const EntityCounts&) const = default;
};

/// Of the entities found or spurious, those found.
double spurious_precision(const EntityCounts& counts);

/// Events that match. Of the core events, what the article is about: those found.
struct EventCounts {
    Tally tally;
    Share core;

    bool operator==(const EventCounts&) const = default;
};

/// All that is counted of one article, or of several: counts of articles are added up.
struct Counts {
    std::array<EntityCounts, scored_kinds.size()> entities; // in the order of scored_kinds
    EventCounts strict;
    EventCounts lenient;
    Tally meetings;
    Tally relations;
    Share dates;  // right, of the events that match leniently
    Share dated;  // right, of those that gold dates
    Share status; // right, of the events that match leniently

    Counts& operator+=(const Counts& other);
    bool operator==(const Counts&) const = default;
};

/// Entities of all kinds.
EntityCounts all_entities(const Counts& counts);

} // namespace dateline
