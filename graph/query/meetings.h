#pragma once

#include "graph/view.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Two persons or organizations that came together.
struct Meeting {
    std::uint32_t event = 0;
    std::uint32_t first = 0; // entities, first < second
    std::uint32_t second = 0;

    bool operator==(const Meeting&) const = default;
};

/// Who met whom in `view`: for each event of the contact family, in order, the pairs of its persons
/// and organizations. Two of the same side (a chairman and her company, both agents) have not met
/// one another there, unless the event names no other side.
std::vector<Meeting> find_meetings(const View& view);

} // namespace dateline
