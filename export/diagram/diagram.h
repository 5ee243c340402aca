#pragma once

#include "graph/view.h"

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// How a diagram is laid out.
enum class Layout {
    network,  // who is linked to whom
    timeline, // time runs from left to right, one lane an entity
    ego       // around one entity
};

enum class Picture { svg, pdf, png };

/// How much a layout may cost; what takes more is given up for a cheaper one.
struct LayoutLimits {
    std::chrono::milliseconds time{20'000};
    std::size_t bytes = std::size_t{2} << 30; // of memory
};

struct DiagramOptions {
    Layout layout = Layout::network;
    std::optional<std::uint32_t> centre; // an entity; Layout::ego needs it
    std::string heading;                 // what the diagram shows
    LayoutLimits limits;
};

/// A diagram that no layout manages within the limits.
class TooLargeToDraw : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The layout of this name: network, timeline, ego; none for others.
std::optional<Layout> parse_layout(std::string_view name);

/// The relationship diagram of `view` in DOT (Graphviz), not yet laid out. Entities are told apart
/// by shape and colour; parallel events are one small label between them, with what they say and
/// when, as relations are. All events and relations of the view are in the network; ego and
/// timeline, whose nodes have places, hold what a page does. Returns the notes that stand in the
/// label of the graph: what is left out.
std::vector<std::string> write_dot(const View& view, const DiagramOptions& options,
                                   std::ostream& out);

/// The same diagram, laid out and drawn, with a legend; of more than a page can show the most
/// prominent entities and the strongest ties. A PDF has the least paper from A4 to A0 on which it
/// can be read. Graphviz works in a process of its own, which ends at the limits. Returns the notes
/// that stand in the picture: what is left out, and whether a cheaper layout was taken. Throws
/// TooLargeToDraw if there is none that keeps to the limits.
std::vector<std::string> write_picture(const View& view, const DiagramOptions& options,
                                       Picture picture, std::ostream& out);

} // namespace dateline
