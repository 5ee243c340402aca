#include "export/headline.h"
#include "export/json/views.h"
#include "tests/export/hard_graph.h"
#include "tests/export/xml/read_xml.h"

#include <rapidjson/document.h>

using namespace dateline;
using namespace dateline::test;

namespace {

const KnowledgeGraph graph = hard_graph();

template <typename Write> rapidjson::Document parse(Write write) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag>(text_of(write, all_of(graph)).c_str());
    BOOST_REQUIRE(document.IsObject());
    return document;
}

std::string string_at(const rapidjson::Value& object, const char* name) {
    return {object[name].GetString(), object[name].GetStringLength()};
}

/// What a browser shows of `html` that holds no elements.
std::string shown(const std::string& html) {
    const auto xml = parse_xml("<p>" + html + "</p>");
    return text_of(xmlDocGetRootElement(xml.get()));
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_hard_names)

BOOST_AUTO_TEST_CASE(the_json_view_has_them_as_they_are) {
    const auto json = parse(write_json);
    for (rapidjson::SizeType i = 0; i < graph.entities.size(); ++i) {
        const auto& name = graph.entities[i].name;
        BOOST_TEST(string_at(json["articles"][i], "title") == name);
        BOOST_TEST(string_at(json["articles"][i], "url") == graph.articles[i].url);
        BOOST_TEST(string_at(json["entities"][i], "name") == name);
        BOOST_TEST(json["entities"][i]["aliases"][0].GetString() == "also " + name);
        BOOST_TEST(string_at(json["events"][i]["evidence"][0], "text") == name);
        BOOST_TEST(string_at(json["relations"][i], "title") == name);
    }
}

BOOST_AUTO_TEST_CASE(a_timeline_shows_them_as_they_are) {
    const auto json = parse(write_timeline);
    rapidjson::SizeType slide = 0;
    for (const auto& event : graph.events) {
        if (event.date) {
            const auto& item = json["events"][slide++];
            const auto headline = as_xml(headline_of(graph, event));
            const auto sentence = as_xml(event.evidence.front().text);
            BOOST_TEST(shown(string_at(item, "content")) == headline);
            BOOST_TEST(shown(string_at(item, "title")) == sentence);
            BOOST_TEST(shown(string_at(item["text"], "headline")) == headline);
            BOOST_TEST(shown(string_at(item["text"], "text")) == sentence);
        }
    }
    BOOST_TEST(slide == json["events"].Size());
}

BOOST_AUTO_TEST_CASE(meetings_have_them_as_they_are) {
    const auto meetings = find_meetings(all_of(graph));
    const auto json =
        parse([&](const View& view, std::ostream& out) { write_meetings(view, meetings, out); });
    BOOST_TEST(meetings.size() > 50U);
    for (rapidjson::SizeType i = 0; i < meetings.size(); ++i) {
        const auto& meeting = json["meetings"][i];
        BOOST_TEST(string_at(meeting["first"], "name") == graph.entities[meetings[i].first].name);
        BOOST_TEST(string_at(meeting["second"], "name") == graph.entities[meetings[i].second].name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
