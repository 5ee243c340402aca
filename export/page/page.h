#pragma once

#include "graph/view.h"

#include <iosfwd>
#include <string>

namespace dateline {

/// The `html` view: one page that needs no other file and asks no network. It holds what the `json`
/// view holds, but for the mentions of entities. `heading` says which part of a graph it shows.
void write_page(const View& view, const std::string& heading, std::ostream& out);

} // namespace dateline
