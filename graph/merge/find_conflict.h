#pragma once

#include "graph/knowledge_graph.h"
#include "graph/merge/report_rows.h"

#include <optional>

namespace dateline {

/// How the reports `a` and `b`, of one type, contradict each other, if they do; see group_events.
std::optional<ConflictReason> find_conflict(const ReportRows& rows, std::uint32_t a,
                                            std::uint32_t b);

} // namespace dateline
