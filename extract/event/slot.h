#pragma once

#include "extract/event/trigger.h"

#include <string>

namespace dateline {

/// The slot of a frame that the argument of `trigger` over `token` fills, as in the active voice:
/// "subject", "object", a preposition; "-" if `token` hangs neither from the trigger nor from its
/// light verb.
std::string slot_of(const Reading& reading, const Trigger& trigger, std::uint32_t token);

} // namespace dateline
