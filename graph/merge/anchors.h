#pragma once

#include "graph/merge/corrections.h"
#include "graph/merge/facts.h"

#include <optional>

namespace dateline {

/// The appearance that `anchor` names: in its article, or, where that is gone, the first anywhere
/// with the name. None if no article has it. Articles must be in the order of their ids.
std::optional<std::uint32_t> find_appearance(const Facts& facts, const Anchor& anchor);

/// The report with the id that `anchor` names; of an anchor with an article and an event, still
/// that report.
std::optional<std::uint32_t> find_report(const Facts& facts, const Anchor& anchor);

} // namespace dateline
