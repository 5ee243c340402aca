#pragma once

#include "cli/options.h"

#include <cstddef>

namespace CLI {
class App;
}

namespace dateline {

// The options that several commands share, each declared once.

/// GRAPH and --known-by.
void add_graph(CLI::App& command, GraphOptions& options);

/// The same, --since and --until.
void add_filters(CLI::App& command, GraphOptions& options);

/// --type and --min-confidence.
void add_types(CLI::App& command, GraphOptions& options);

/// What counts as a link, of the commands that ask who is linked to whom; and --json.
void add_link_filters(CLI::App& command, GraphOptions& options);

/// All filters of a view.
void add_view_filters(CLI::App& command, GraphOptions& options);

void add_json(CLI::App& command, GraphOptions& options);

/// --top.
void add_top(CLI::App& command, std::size_t& top);

} // namespace dateline
