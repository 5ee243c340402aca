#pragma once

#include "export/diagram/child_process.h"
#include "export/diagram/drawing.h"

#include <iosfwd>

namespace dateline {

/// Lays `drawing` out by a layout of Graphviz ("nop2" keeps its places), adds heading and legend,
/// and draws it, in a child process.
ChildResult render(const Drawing& drawing, const char* engine, const DiagramOptions& options,
                   Picture picture);

/// Writes `drawing` as DOT that says by which layout it is to be laid out; its notes are the label.
void write_graph(const Drawing& drawing, const char* engine, std::ostream& out);

} // namespace dateline
