#pragma once

#include "graph/view.h"

#include <iosfwd>

namespace dateline {

/// The `html` view: one page that needs no other file and asks no network. It holds what the `json`
/// view holds, but for the mentions of entities.
void write_page(const View& view, std::ostream& out);

} // namespace dateline
