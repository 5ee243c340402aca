#pragma once

#include "extract/extraction.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// A whole graph without its names and texts, laid out flat: all that questions on who is linked to
/// whom, and when, need. A million events take some 40 MB and are read in a fraction of a second.
/// Entities, events and relations are places in these lists; `key` is the row of the table of the
/// same name in the graph file.
struct Outline {
    /// Days are counted from 1970-01-01.
    static constexpr std::int32_t no_day = INT32_MIN;

    struct Node {
        std::uint32_t key = 0;
        Kind kind = Kind::organization;

        bool operator==(const Node&) const = default;
    };

    struct Happening {
        std::uint32_t key = 0;
        std::int32_t first = no_day; // its date; both none where it has none
        std::int32_t last = no_day;
        std::uint32_t participants = 0; // where its own begin; up to where the next's do
        std::uint16_t sources = 1;
        std::uint8_t type = 0;       // place in the list of event types
        std::uint8_t confidence = 0; // in hundredths
        Status status = Status::happened;

        bool operator==(const Happening&) const = default;
    };

    struct Tie {
        std::uint32_t key = 0;
        std::uint32_t subject = 0;
        std::uint32_t object = 0;
        std::int32_t since = no_day;
        std::int32_t until = no_day;
        RelationType type = RelationType::position;

        bool operator==(const Tie&) const = default;
    };

    std::vector<Node> entities;            // by id
    std::vector<Happening> events;         // by date (those without at the end), then id
    std::vector<Participant> participants; // of one event after the other
    std::vector<Tie> relations;            // by type, subject, object, title

    bool operator==(const Outline&) const = default;
};

} // namespace dateline
