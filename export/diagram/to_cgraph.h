#pragma once

#include "export/diagram/drawing.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <graphviz/cgraph.h>

namespace dateline {

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Graph = std::unique_ptr<Agraph_t, CloseGraph>;

/// Attributes of a whole graph, names and values in the words of Graphviz.
using Attributes = std::vector<std::pair<std::string, std::string>>;

/// The drawing as Graphviz takes it: shapes are nodes, at their places if they have them. `nodes`,
/// if given, tells the node of each shape.
Graph to_cgraph(const Drawing& drawing, const Attributes& attributes,
                std::vector<Agnode_t*>* nodes = nullptr);

/// cgraph takes `char*` for text that it only reads.
inline char* text_of(const char* text) {
    return const_cast<char*>(text);
}

} // namespace dateline
