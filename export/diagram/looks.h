#pragma once

#include "export/diagram/drawing.h"

namespace dateline {

/// How shapes and lines of a look are drawn, in the words of Graphviz. Colours are those of the
/// palette of M. Okabe and K. Ito ("Color Universal Design", 2008), which colour-blind readers can
/// tell apart, and light tints of them; what differs by colour differs by form as well.
struct Style {
    const char* shape;
    const char* style;
    const char* fill;
    const char* border;
    const char* font_colour;
    int font_size;
    const char* line; // how lines are drawn
    const char* line_colour;
    const char* legend; // what it is called
};

const Style& style_of(Look look);

} // namespace dateline
