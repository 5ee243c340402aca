#pragma once

#include "graph/merge/corrections.h"
#include "graph/store/sqlite.h"

#include <optional>
#include <string>

namespace dateline {

/// What a correction of the entity with the id `entity` is anchored to: the first article that
/// calls it by its name, or else by another.
Anchor anchor_of_entity(const Database& database, const std::string& entity);

/// What the article with the path or id `article` says on the entity or event that `anchor` stands
/// for; none if it says nothing.
std::optional<Anchor> anchor_in_article(const Database& database, const Anchor& anchor,
                                        const std::string& article);

/// Whether the entity that `anchor` stands for has the name `name`, and others beside it.
bool has_other_name(const Database& database, const Anchor& anchor, const std::string& name);

} // namespace dateline
