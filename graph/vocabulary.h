#pragma once

#include "extract/vocabulary.h"
#include "graph/knowledge_graph.h"
#include "graph/merge/corrections.h"

#include <optional>
#include <string_view>

namespace dateline {

// The words of the data for enumerators of graph/; see extract/vocabulary.h.

std::string_view to_word(CorrectionAction action);
std::string_view to_word(ConflictReason reason);

template <> std::optional<CorrectionAction> parse_word(std::string_view word);
template <> std::optional<ConflictReason> parse_word(std::string_view word);

} // namespace dateline
