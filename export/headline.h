#pragma once

#include "graph/knowledge_graph.h"

#include <string>

namespace dateline {

/// The date of an event for people: EDTF, or "no date".
std::string when(const Event& event);

/// What an article is called: its title, or else its path.
const std::string& title_or_path(const Article& article);

/// An event in a line: "meet: Meng Fanying, Baogang Group – Li Bo, in Baotou (planned)". Agents
/// stand before the dash, the others behind it.
std::string headline_of(const KnowledgeGraph& graph, const Event& event);

} // namespace dateline
