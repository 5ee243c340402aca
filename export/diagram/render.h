#pragma once

#include "export/diagram/diagram.h"
#include "export/diagram/drawing.h"

#include <iosfwd>
#include <string>

namespace dateline {

/// The picture of `drawing`, laid out by a layout of Graphviz ("nop2" keeps its places), with
/// heading and legend. Belongs in a child process: Graphviz may take long, or crash. Throws
/// std::runtime_error with Graphviz's own words.
std::string render(const Drawing& drawing, const char* engine, const std::string& heading,
                   Picture picture);

/// Writes `drawing` as DOT that says by which layout it is to be laid out; the heading and its
/// notes are the label.
void write_graph(const Drawing& drawing, const char* engine, const std::string& heading,
                 std::ostream& out);

} // namespace dateline
