#pragma once

#include "extract/event/trigger.h"
#include "extract/log_linear.h"

namespace dateline {

/// What speaks for the happening that `trigger` states having happened, being planned or denied:
/// the reader's marks, negation, modals and tense of its clause, and what stands over it.
Features describe_status(const Reading& reading, const Trigger& trigger);

/// The likeliest status by `model`.
Status find_status(const Reading& reading, const Trigger& trigger, const LogLinear& model);

} // namespace dateline
