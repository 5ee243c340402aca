#pragma once

#include "extract/entity/entity.h"
#include "extract/log_linear.h"

#include <vector>

namespace dateline {

/// A run of tokens that may be a name, and what speaks for and against it.
struct NameCandidate {
    TokenRange tokens;
    std::uint32_t sentence = 0;
    Features features;

    bool operator==(const NameCandidate&) const = default;
};

/// The candidates of an annotated document in the order of the text, the longer of two that begin
/// together first: what the reader marks as names, what the rules take for names (`by_rules`), and
/// wherever else the article has the same words.
std::vector<NameCandidate> find_name_candidates(const Document& document,
                                                const std::vector<Name>& by_rules);

} // namespace dateline
