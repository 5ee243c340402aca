#include "export/page/page.h"

#include "embedded/page_html.h"
#include "export/json/views.h"
#include "export/page/script_data.h"

#include <cassert>
#include <ostream>

namespace dateline {

void write_page(const View& view, std::ostream& out) {
    constexpr std::string_view opening = "<script type=\"application/json\" id=\"graph\">";
    const auto page = embedded::page_html();
    const auto found = page.find(opening);
    assert(found != std::string_view::npos);
    const auto head = page.substr(0, found + opening.size());
    out << head;
    {
        ScriptData data(out);
        JsonWriter json(data.stream(), JsonWriter::Layout::line);
        json.begin_object();
        json.member("schema", "dateline/1");
        write_view(json, view, false);
        json.end_object();
    }
    out << page.substr(head.size());
}

} // namespace dateline
