#include "export/page/page.h"

#include "embedded/page_html.h"
#include "export/json/views.h"
#include "export/page/script_data.h"
#include "export/xml/escape_xml.h"

#include <cassert>
#include <ostream>
#include <string_view>

namespace dateline {

namespace {

/// Writes what of `page` stands up to `mark` and the mark itself; returns the rest.
std::string_view write_up_to(std::string_view mark, std::string_view page, std::ostream& out) {
    const auto found = page.find(mark);
    assert(found != std::string_view::npos);
    out << page.substr(0, found + mark.size());
    return page.substr(found + mark.size());
}

} // namespace

void write_page(const View& view, const std::string& heading, std::ostream& out) {
    auto rest = write_up_to("<p id=\"asked\">", embedded::page_html(), out);
    out << escape_xml(heading);
    rest = write_up_to("<script type=\"application/json\" id=\"graph\">", rest, out);
    {
        ScriptData data(out);
        JsonWriter json(data.stream(), JsonWriter::Layout::line);
        json.begin_object();
        json.member("schema", "dateline/1");
        write_view(json, view, false);
        json.end_object();
    }
    out << rest;
}

} // namespace dateline
