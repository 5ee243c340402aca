#pragma once

#include "export/diagram/bundles.h"

#include <string>
#include <string_view>

namespace dateline {

/// `name` in lines of more than `least` characters, broken at spaces.
std::string wrap(std::string name, std::size_t least = 11);

/// What a bundle says and when: "meet ×3, agree", "2025-09-05 – 2025-11", "in Baotou", "planned".
/// Not when, if that is `known`.
std::string label_of(const KnowledgeGraph& graph, const Bundle& bundle,
                     std::string_view known = "");

/// The sentences that say so, each with its day and article; of many the first.
std::string evidence_of(const KnowledgeGraph& graph, const Bundle& bundle);

/// The first article that tells of it and has an http or https address; null if none has.
const Article* link_of(const KnowledgeGraph& graph, const Bundle& bundle);

} // namespace dateline
