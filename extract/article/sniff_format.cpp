#include "extract/article/sniff_format.h"

#include "extract/ascii_case.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::string_view spaces = " \t\r\n";

std::string_view skip_spaces(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(spaces), text.size()));
}

/// One object a line: the first line ends where an object ends.
bool is_ndjson(std::string_view head) {
    const auto line = head.substr(0, head.find('\n'));
    const auto last = line.find_last_not_of(spaces);
    const bool line_is_whole = line.size() < head.size();
    return line_is_whole && last != std::string_view::npos && last > 0 && line[last] == '}';
}

bool is_html(std::string_view head) {
    const auto lower = lower_ascii(head.substr(0, 4096));
    constexpr std::array<std::string_view, 10> tags{
        "<!doctype html", "<html", "<head", "<body", "<article",
        "<div",           "<p>",   "<p ",   "<h1",   "<meta "};
    return std::any_of(tags.begin(), tags.end(),
                       [&](std::string_view tag) { return lower.find(tag) != std::string::npos; });
}

} // namespace

Format sniff_format(std::string_view head) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (head.starts_with(byte_order_mark)) {
        head.remove_prefix(byte_order_mark.size());
    }
    head = skip_spaces(head);
    if (head.starts_with("%PDF-")) {
        return Format::pdf;
    }
    if (head.starts_with("WARC/")) {
        return Format::warc;
    }
    if (head.starts_with('{')) {
        return is_ndjson(head) ? Format::ndjson : Format::json;
    }
    if (head.starts_with('[')) {
        const auto inside = skip_spaces(head.substr(1));
        return inside.starts_with('{') || inside.starts_with(']') ? Format::json : Format::text;
    }
    if (head.starts_with('<')) {
        const bool feed =
            head.find("<rss") < 4096 || head.find("<feed") < 4096 || head.find("<rdf:RDF") < 4096;
        return feed ? Format::feed : is_html(head) ? Format::html : Format::text;
    }
    return Format::text;
}

} // namespace dateline
