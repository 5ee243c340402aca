#pragma once

#include "extract/event/reading.h"

#include <vector>

namespace dateline {

/// The pronouns, descriptions ("the company", "the minister") and adjectives of countries in an
/// article with what they most likely stand for: the entity that a relative clause hangs from, the
/// country if the article names it; else the last one named of a
/// kind that fits, subjects first, at most two sentences before. In the order of the text.
std::vector<Referent> find_referents(const Reading& reading);

} // namespace dateline
