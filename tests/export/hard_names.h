#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace dateline::test {

/// Names that are hard on DOT, SVG and those who write them.
inline const std::vector<std::string>& hard_names() {
    static const std::vector<std::string> names{
        "Baogang Group",
        "say \"no\"",
        "\"",
        "back\\slash",
        "C:\\new",
        "ends in \\",
        "\\\"",
        "\\N\\G\\L\\l\\r",
        "two\nlines",
        "tab\there",
        "two  spaces",
        "<b>bold</b>",
        "<b",
        "<",
        "a > b",
        "AT&T",
        "&amp;",
        "&lt;b&gt; &#65; &#x41; &copy;",
        "&amp;amp;",
        "&#92;n",
        "&; &nothing &no-entity;",
        "it's 100% $sure {a|b} [c]",
        "a -> b; c -- d",
        "/* no comment */ // #",
        "node",
        "graph",
        "3M",
        "12",
        "-.5",
        "1.2.3",
        "🙂 👩‍👩‍👧",
        "包钢集团有限公司",
        "أرامكو السعودية",
        "Ünïcödé",
        "The Organization for Economic Co-operation and Development of Everything in the World",
        std::string(300, 'x') + " " + std::string(300, 'y'),
    };
    return names;
}

/// `text` with line ends as spaces: long names are drawn in several lines.
inline std::string in_one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

} // namespace dateline::test
