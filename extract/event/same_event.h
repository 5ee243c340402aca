#pragma once

#include "extract/event/event_date.h"
#include "extract/event/participants.h"
#include "extract/event/trigger.h"
#include "extract/extraction.h"
#include "extract/log_linear.h"

#include <vector>

namespace dateline {

/// A mention of an event with what has been read of it.
struct EventMention {
    Trigger trigger;
    std::vector<LikelyParticipant> participants;
    std::vector<LikelyDate> dates;
    Event event;
};

/// What speaks for and against two mentions of an article, the earlier first, telling of one event.
Features compare_mentions(const Reading& reading, const EventMention& first,
                          const EventMention& second);

/// Which mentions tell of one event: groups of their places, in the order of the first ones. Each
/// mention joins the group of its family of types that it fits best on the average, where that is
/// likely.
std::vector<std::vector<std::size_t>> group_mentions(const Reading& reading,
                                                     const Ontology& ontology,
                                                     const std::vector<EventMention>& mentions,
                                                     const LogLinear& model);

} // namespace dateline
