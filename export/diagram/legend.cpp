#include "export/diagram/legend.h"

#include "export/diagram/looks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

double width_of(const Drawing& drawing) {
    constexpr double least = 520;
    const auto extent = extent_of(drawing);
    return std::max(extent.high.x - extent.low.x, least);
}

Shape make_shape(const std::string& id, Look look, const std::string& text) {
    Shape shape;
    shape.id = id;
    shape.look = look;
    shape.text = text;
    return shape;
}

/// `text` in lines of at most some `most` characters, broken at spaces.
std::string break_lines(std::string text, std::size_t most) {
    std::size_t begin = 0;
    while (text.size() - begin > most) {
        const auto space = text.rfind(' ', begin + most);
        if (space == std::string::npos || space <= begin) {
            break;
        }
        text[space] = '\n';
        begin = space + 1;
    }
    return text;
}

bool occurs(const Drawing& drawing, Look look) {
    return std::any_of(drawing.shapes.begin(), drawing.shapes.end(),
                       [&](const Shape& shape) { return shape.look == look; });
}

} // namespace

Drawing make_legend(const Drawing& drawing, const std::string& heading) {
    constexpr std::array looks{Look::organization, Look::person,  Look::policy, Look::place,
                               Look::happened,     Look::planned, Look::denied, Look::relation};
    constexpr double letter = 4.8; // of notes, on average
    Drawing legend;
    if (!heading.empty()) {
        legend.shapes.push_back(make_shape("heading", Look::heading, heading));
    }
    for (const auto look : looks) {
        if (occurs(drawing, look)) {
            const std::string name = style_of(look).legend;
            legend.shapes.push_back(make_shape("legend " + name, look, name));
        }
    }
    const auto line = static_cast<std::size_t>(width_of(drawing) / letter);
    for (const auto& note : drawing.notes) {
        const auto id = "note " + std::to_string(legend.shapes.size());
        legend.shapes.push_back(make_shape(id, Look::text, break_lines(note, line)));
    }
    return legend;
}

void add_legend(Drawing& drawing, const Drawing& legend) {
    constexpr double gap = 14;
    constexpr double row = 34;
    const auto extent = extent_of(drawing);
    const auto right = extent.low.x + width_of(drawing);
    Point at{extent.low.x, extent.low.y - row}; // the left end and the middle of the next
    bool in_row = false;
    for (auto shape : legend.shapes) {
        const auto size = size_of(shape);
        const bool is_note = shape.look == Look::text;
        if (in_row && (is_note || at.x + size.x > right)) {
            at = {extent.low.x, at.y - (is_note ? row - gap / 2 : row)};
        }
        if (shape.look == Look::heading) {
            shape.at = Point{extent.low.x + size.x / 2, extent.high.y + row - gap / 2};
        } else if (is_note) {
            at.y -= size.y / 2;
            shape.at = Point{at.x + size.x / 2, at.y};
            at.y -= size.y / 2;
        } else {
            shape.at = Point{at.x + size.x / 2, at.y};
            at.x += size.x + gap;
        }
        in_row = !is_note && shape.look != Look::heading;
        drawing.shapes.push_back(std::move(shape));
    }
}

} // namespace dateline
