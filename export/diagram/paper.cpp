#include "export/diagram/paper.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr double margin = 28; // 1 cm

/// A drawing on paper: how much it is enlarged.
double zoom_on(Point paper, Point size) {
    constexpr double most = 1.2;
    return std::min({(paper.x - 2 * margin) / size.x, (paper.y - 2 * margin) / size.y, most});
}

/// ISO 216, upright, in points.
constexpr std::array<Point, 5> papers{
    {{595, 842}, {842, 1191}, {1191, 1684}, {1684, 2384}, {2384, 3370}}};

Point choose_paper(Point size) {
    constexpr double least_zoom = 6.0 / 9.0; // letters of events have nine points
    Point chosen{};
    for (const auto& upright : papers) {
        const Point across{upright.y, upright.x};
        chosen = zoom_on(upright, size) > zoom_on(across, size) ? upright : across;
        if (zoom_on(chosen, size) >= least_zoom) {
            break;
        }
    }
    return chosen;
}

/// In dots an inch: fine, but for drawings that would be larger than a bitmap can be.
double choose_resolution(Point size) {
    constexpr double finest = 144;
    constexpr double most_dots = 32'000; // of cairo, less some for the margins
    constexpr double points = 72;        // an inch
    return std::min(finest, most_dots * points / (std::max(size.x, size.y) + 2 * margin));
}

} // namespace

Attributes attributes_of_page(const Drawing& drawing, Picture picture) {
    const auto extent = extent_of(drawing);
    const Point size{std::max(extent.high.x - extent.low.x, 1.0),
                     std::max(extent.high.y - extent.low.y, 1.0)};
    const auto text = [](double number) { return std::to_string(number); };
    if (picture == Picture::svg) {
        return {{"pad", "0.2"}};
    }
    if (picture == Picture::png) {
        return {{"dpi", text(choose_resolution(size))}, {"pad", "0.2"}};
    }
    const auto paper = choose_paper(size);
    return {{"viewport", text(paper.x) + "," + text(paper.y) + "," + text(zoom_on(paper, size))},
            {"margin", "0"},
            {"pad", "0"}};
}

} // namespace dateline
