#include "extract/event/slot.h"

#include "extract/event/describe.h"

namespace dateline {

std::string slot_of(const Reading& reading, const Trigger& trigger, std::uint32_t token) {
    auto at = token;
    while (reading.parents[at] != Reading::none && reading.parents[at] != trigger.token &&
           reading.parents[at] != trigger.verb) {
        at = reading.parents[at];
    }
    if (reading.parents[at] == Reading::none) {
        return "-";
    }
    const auto tie = tie_of(reading, at);
    const bool passive = trigger.passive;
    if (tie == "nsubj" || tie == "nsubj:pass") {
        return tie == "nsubj:pass" ? "object" : "subject";
    }
    if (tie == "obj") {
        return at == trigger.token ? "-" : "object";
    }
    if (tie == "nmod:poss" || tie == "compound" || (tie == "obl by" && passive)) {
        return "subject";
    }
    const auto space = tie.find(' ');
    return space == std::string::npos ? "-" : tie.substr(space + 1);
}

} // namespace dateline
