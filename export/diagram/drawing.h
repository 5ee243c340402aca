#pragma once

#include "export/diagram/tip.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A place on the page or a size, in points (1/72 inch); y grows upwards.
struct Point {
    double x = 0;
    double y = 0;

    bool operator==(const Point&) const = default;
};

/// What a shape or line stands for, and so how it looks. The first four are spelled and ordered as
/// `Kind`, the next three as `Status`.
enum class Look {
    organization,
    person,
    policy,
    place,
    happened,
    planned,
    denied,
    relation,
    mark,    // where a line meets a lane
    text,    // notes
    heading, // what the drawing shows
    period   // of a column
};

/// A labelled shape.
struct Shape {
    std::string id; // differs from all others
    Look look = Look::text;
    std::string text; // lines ended by \n
    std::string tooltip;
    std::string url;
    bool is_centre = false;
    std::optional<Point> at;   // its middle; none until it is laid out
    std::optional<Point> size; // as Graphviz draws it; none until it has measured it

    bool operator==(const Shape&) const = default;
};

/// A line between two shapes.
struct Line {
    std::size_t from = 0; // places in the list of shapes
    std::size_t to = 0;
    Look look = Look::happened;
    Tip tip = Tip::plain; // at `to`
    double width = 1;

    bool operator==(const Line&) const = default;
};

/// A rectangle.
struct Box {
    Point low;
    Point high;
};

/// A filled rectangle behind all else.
struct Band {
    Point low;
    Point high;
    std::string colour;

    bool operator==(const Band&) const = default;
};

/// A diagram before Graphviz sees it.
struct Drawing {
    std::vector<Shape> shapes;
    std::vector<Line> lines;
    std::vector<Band> bands;
    std::vector<std::string> notes; // what a reader must know: what is left out, and why

    bool operator==(const Drawing&) const = default;
};

/// How much room a shape takes; about, if it was not measured.
Point size_of(const Shape& shape);

/// What a drawing takes up; every shape must have its place.
Box extent_of(const Drawing& drawing);

} // namespace dateline
