#include "export/diagram/looks.h"

#include <array>

namespace dateline {

const Style& style_of(Look look) {
    static constexpr const char* black = "#222222";
    static constexpr const char* grey = "#666666";
    static constexpr const char* vermillion = "#B34700";
    static constexpr const char* white = "#FFFFFF";
    // clang-format off
    static constexpr std::array<Style, 12> styles{{
        {"box", "filled", "#D6ECF9", "#0072B2", black, 12, "solid", grey, "organization"},
        {"ellipse", "filled", "#FBE7C2", "#B97A00", black, 12, "solid", grey, "person"},
        {"note", "filled", "#CDEBE1", "#009E73", black, 12, "solid", grey, "policy"},
        {"house", "filled", "#F1DCE8", "#CC79A7", black, 12, "solid", grey, "place"},
        {"box", "filled,rounded", white, "#999999", black, 9, "solid", "#8C8C8C", "what happened, and when"},
        {"box", "filled,rounded,dashed", white, grey, black, 9, "dashed", "#8C8C8C", "planned"},
        {"box", "filled,rounded,dotted", white, vermillion, vermillion, 9, "dotted", vermillion, "denied"},
        {"plaintext", "filled", white, white, "#0B5C8A", 9, "solid", "#9BB8C9", "position or other relation"},
        {"circle", "filled", grey, grey, black, 1, "solid", grey, ""},
        {"plaintext", "", white, white, "#444444", 10, "solid", grey, ""},
        {"plaintext", "", white, white, black, 15, "solid", grey, ""},
        {"plaintext", "", white, white, black, 10, "solid", grey, ""},
    }};
    // clang-format on
    return styles[static_cast<std::size_t>(look)];
}

} // namespace dateline
