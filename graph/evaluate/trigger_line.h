#pragma once

#include "graph/evaluate/gold.h"

#include <string>
#include <string_view>

namespace dateline {

/// The line of `text` on which the trigger of `event` stands: the one whose number gold tells if it
/// has the trigger, or else, as reading an article drops lines, the one that names most of the
/// participants, then the nearest to that number. Empty if none has it.
std::string find_trigger_line(std::string_view text, const Gold& gold, const GoldEvent& event);

} // namespace dateline
