#pragma once

#include "extract/event/trigger.h"

#include <vector>

namespace dateline {

/// Who takes part in what `trigger` states, by word order: names before the verb are its subject,
/// names behind it its object or what their preposition says. `next_verb` is the token at which the
/// next trigger of the sentence begins. Sorted, each entity once.
std::vector<Participant> fill_roles(const Reading& reading, const Trigger& trigger,
                                    const Frame& frame, std::uint32_t next_verb);

/// The place of the sentence that is introduced by "in" or "at"; none if there is none.
std::optional<std::uint32_t> find_place(const Reading& reading, const Trigger& trigger);

} // namespace dateline
