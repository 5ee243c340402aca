#pragma once

#include "extract/event/same_event.h"

#include <vector>

namespace dateline {

/// What speaks for and against an event that `mentions` tell of: how sure its words and parties
/// are, how often and where it is told. The first mention comes first; none is empty.
Features describe_event(const Reading& reading, const Event& event,
                        const std::vector<const EventMention*>& mentions);

} // namespace dateline
