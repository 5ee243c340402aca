#pragma once

#include "extract/extraction.h"
#include "extract/time/timex_type.h"

#include <optional>
#include <string_view>

namespace dateline {

/// The word of the data for an enumerator: to_word(Kind::person) is "person".
std::string_view to_word(Kind kind);
std::string_view to_word(Role role);
std::string_view to_word(Status status);
std::string_view to_word(RelationType type);
std::string_view to_word(Basis basis);
std::string_view to_word(PublishedBasis basis);
std::string_view to_word(TimexType type);

/// The enumerator that `word` spells, as in parse_word<Kind>("person"); none if it spells none.
template <typename Enum> std::optional<Enum> parse_word(std::string_view word);

} // namespace dateline
