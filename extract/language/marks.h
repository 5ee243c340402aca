#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace dateline {

/// What the reader's network makes of a token beyond its syntax: probabilities, in the order of the
/// lists below.
struct Marks {
    static constexpr std::array<std::string_view, 17> name_tags{"O",
                                                                "B-person",
                                                                "I-person",
                                                                "E-person",
                                                                "S-person",
                                                                "B-organization",
                                                                "I-organization",
                                                                "E-organization",
                                                                "S-organization",
                                                                "B-place",
                                                                "I-place",
                                                                "E-place",
                                                                "S-place",
                                                                "B-policy",
                                                                "I-policy",
                                                                "E-policy",
                                                                "S-policy"};
    static constexpr std::array<std::string_view, 22> event_types{
        "O",         "acquire",   "agree",   "announce", "appoint", "attack", "award",  "convene",
        "cooperate", "criticise", "depart",  "elect",    "enact",   "found",  "invest", "launch",
        "litigate",  "meet",      "protest", "restrict", "supply",  "visit"};
    static constexpr std::array<std::string_view, 3> statuses{"happened", "planned", "denied"};
    static constexpr std::array<std::string_view, 7> role_names{
        "O", "agent", "attendee", "partner", "policy", "subject", "target"};

    std::array<float, name_tags.size()> names;    // as Dateline's articles have names
    std::array<float, event_types.size()> events; // what the token states
    std::array<float, statuses.size()> status;    // of what it states
    std::array<float, role_names.size()>
        roles; // what a name that it is part of does in the sentence

    static constexpr std::size_t size() {
        return name_tags.size() + event_types.size() + statuses.size() + role_names.size();
    }

    bool operator==(const Marks&) const = default;
};

} // namespace dateline
