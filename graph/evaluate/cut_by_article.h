#pragma once

#include "graph/view.h"

#include <map>
#include <string>
#include <string_view>

namespace dateline {

/// The name by which an article and its gold find each other: the last part of a path without its
/// ending, "w1" of news/wire.ndjson/w1, "004" of news/004.txt.
std::string stem_of(std::string_view path);

/// What `graph` says of each article, by the stem of its path: the entities mentioned in it, the
/// events and relations with evidence in it.
std::map<std::string, View> cut_by_article(const KnowledgeGraph& graph);

} // namespace dateline
