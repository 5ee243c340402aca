#include "export/diagram/drawing.h"

#include "export/diagram/looks.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace dateline {

namespace {

/// How wide a line is, in ems: letters of Helvetica are somewhat more than half an em on average,
/// ideographs and pictures a whole one.
double width_in_ems(std::string_view line) {
    constexpr double letter = 0.52;
    constexpr unsigned char first_of_three = 0xE0; // in UTF-8, from U+0800 on
    constexpr unsigned char first_of_one = 0x80;
    constexpr unsigned char first_of_two = 0xC0;
    double width = 0;
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        width += byte >= first_of_three                        ? 1
                 : byte < first_of_one || byte >= first_of_two ? letter
                                                               : 0;
    }
    return width;
}

} // namespace

Point size_of(const Shape& shape) {
    if (shape.size) {
        return *shape.size;
    }
    const std::string_view text = shape.text;
    constexpr double line_height = 1.2;
    const double font_size = style_of(shape.look).font_size;
    double widest = 0;
    int lines = 0;
    for (std::size_t begin = 0; begin <= text.size(); ++lines) {
        const auto end = std::min(text.find('\n', begin), text.size());
        widest = std::max(widest, width_in_ems(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    // Ellipses and houses leave their corners empty.
    const Point stretch = shape.look == Look::person  ? Point{1.42, 1.5}
                          : shape.look == Look::place ? Point{1.75, 1.6}
                                                      : Point{1, 1};
    constexpr double margin = 12;
    return {widest * font_size * stretch.x + margin,
            lines * font_size * line_height * stretch.y + margin / 2};
}

Box extent_of(const Drawing& drawing) {
    constexpr auto most = std::numeric_limits<double>::max();
    Box extent{{most, most}, {-most, -most}};
    const auto include = [&](Point low, Point high) {
        extent.low = {std::min(extent.low.x, low.x), std::min(extent.low.y, low.y)};
        extent.high = {std::max(extent.high.x, high.x), std::max(extent.high.y, high.y)};
    };
    for (const auto& shape : drawing.shapes) {
        const auto [width, height] = size_of(shape);
        const auto at = shape.at.value();
        include({at.x - width / 2, at.y - height / 2}, {at.x + width / 2, at.y + height / 2});
    }
    for (const auto& band : drawing.bands) {
        include(band.low, band.high);
    }
    return extent.low.x > extent.high.x ? Box{} : extent;
}

} // namespace dateline
