#pragma once

#include "extract/language/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

// The tree of a document's syntax. Without syntax each token is a root.

/// The token above `token` in the tree; none for a root.
std::optional<std::uint32_t> parent_of(const Document& document, std::uint32_t token);

/// The token of `range` from which the others hang.
std::uint32_t head_of(const Document& document, TokenRange range);

/// The relation of `token` to its parent without its subtype: "acl" for acl:relcl.
std::string_view relation_of(const Document& document, std::uint32_t token);

/// The head of the clause in which `token` stands, itself if it heads one.
std::uint32_t clause_of(const Document& document, std::uint32_t token);

/// Whether `token` is a verb of speech: say, report, announce. What was said on Monday need not
/// have happened then.
bool tells_speech(const Document& document, std::uint32_t token);

/// How `token` hangs together with `event`, a token of the same sentence: "own" if it is the event
/// or below it in its clause, "below" in a clause below it, "clause" in the clause of both, "clause
/// deep" there below something else, "above ccomp" in a clause over that of the event, which hangs
/// from it as ccomp ("above ccomp said" if it tells what was said), "beneath advcl" in a clause
/// under it, else "beside".
std::string tie_to(const Document& document, std::uint32_t event, std::uint32_t token);

} // namespace dateline
