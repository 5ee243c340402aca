#pragma once

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::test {

/// Names that are hard on formats and those who write them.
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

/// `count` names made of what formats give a meaning to, or do not allow; always the same.
inline std::vector<std::string> random_names(std::size_t count) {
    constexpr std::array<std::string_view, 48> pieces{
        "a",    "B",    "7",   " ",       "\n",   "\r",   "\r\n",    "\t",     "\"", "'",
        "`",    "<",    ">",   "&",       "&lt;", "&#0;", "<!--",    "]]>",    "</", "<script>",
        "[",    "]",    "{",   "}",       "(",    ")",    ",",       ";",      ":",  "|",
        "\\",   "\\n",  "\\u", "/",       "#",    "%",    "@",       "^^",     "=",  "\x01",
        "\x1F", "\x7F", "é",   "e\u0301", "包",   "🙂", "أ\u202E", "\uFFFE",
    };
    std::mt19937 random(20251117); // the same on every machine; distributions are not
    std::vector<std::string> names(count);
    for (auto& name : names) {
        for (auto length = 1 + random() % 12; length > 0; --length) {
            name += pieces[random() % pieces.size()];
        }
    }
    return names;
}

/// Both.
inline std::vector<std::string> all_hard_names() {
    auto names = hard_names();
    const auto more = random_names(200);
    names.insert(names.end(), more.begin(), more.end());
    return names;
}

} // namespace dateline::test
