#include "export/json/views.h"
#include "tests/graph/build_values.h"

#include <sstream>

#include <boost/test/unit_test.hpp>
#include <rapidjson/document.h>

using namespace dateline;
using namespace dateline::test;

namespace {

enum : std::uint32_t { baogang, meng, baotou };

KnowledgeGraph sample() {
    const std::vector<Participant> both{{baogang, Role::agent}, {meng, Role::partner}};
    auto met = event("meet", "2025-02-28", both, "Baogang met \"Meng\" 🙂.");
    met.place = baotou;
    met.sources = 2;
    met.evidence.push_back(evidence("They met."));
    met.evidence.back().article = 1;
    return graph_of({article("a"), article("b")},
                    {organization("Baogang", {"包钢"}), person("孟繁英"), place("Baotou")},
                    {met, event("agree", "2025-03", both), event("agree", "2025", both),
                     event("meet", "", both)});
}

const KnowledgeGraph graph = sample();

template <typename Write> std::string text_of(Write write) {
    std::ostringstream out;
    write(out);
    return out.str();
}

rapidjson::Document parse(const std::string& json) {
    rapidjson::Document document;
    document.Parse(json.c_str());
    BOOST_REQUIRE_MESSAGE(document.IsObject(), json);
    BOOST_TEST(document["schema"].GetString() == std::string("dateline/1"));
    return document;
}

rapidjson::Document timeline(const View& view) {
    return parse(text_of([&](std::ostream& out) { write_timeline(view, out); }));
}

rapidjson::Document meetings_view(const View& view) {
    return parse(
        text_of([&](std::ostream& out) { write_meetings(view, find_meetings(view), out); }));
}

std::string string_at(const rapidjson::Value& object, const char* name) {
    BOOST_REQUIRE_MESSAGE(object.HasMember(name), "no " << name);
    return object[name].GetString();
}

std::string date_at(const rapidjson::Value& slide, const char* name) {
    const auto& parts = slide[name];
    return std::to_string(parts["year"].GetUint()) + "-" +
           std::to_string(parts["month"].GetUint()) + "-" + std::to_string(parts["day"].GetUint());
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_views)

BOOST_AUTO_TEST_CASE(a_day_is_a_box_without_an_end) {
    const auto json = timeline(all_of(graph));
    const auto& slide = json["events"][0];
    BOOST_TEST(string_at(slide, "type") == "box");
    BOOST_TEST(string_at(slide, "start") == "2025-02-28");
    BOOST_TEST(date_at(slide, "start_date") == "2025-2-28");
    BOOST_TEST(!slide.HasMember("end"));
    BOOST_TEST(!slide.HasMember("end_date"));
}

BOOST_AUTO_TEST_CASE(a_month_is_a_range_to_its_last_day) {
    const auto json = timeline(all_of(graph));
    const auto& slide = json["events"][1];
    BOOST_TEST(string_at(slide, "type") == "range");
    BOOST_TEST(string_at(slide, "start") == "2025-03-01");
    BOOST_TEST(string_at(slide, "end") == "2025-03-31");
    BOOST_TEST(date_at(slide, "start_date") == "2025-3-1");
    BOOST_TEST(date_at(slide, "end_date") == "2025-3-31");
    BOOST_TEST(string_at(json["events"][2], "end") == "2025-12-31");
}

BOOST_AUTO_TEST_CASE(undated_events_are_counted) {
    const auto json = timeline(all_of(graph));
    BOOST_TEST(json["undated"].GetUint() == 1U);
    BOOST_TEST(json["events"].Size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_slide_tells_the_headline_and_the_sentence) {
    const auto json = timeline(all_of(graph));
    const auto& slide = json["events"][0];
    BOOST_TEST(string_at(slide, "id") == graph.events[0].id);
    BOOST_TEST(string_at(slide, "unique_id") == graph.events[0].id);
    BOOST_TEST(string_at(slide, "group") == "meet");
    BOOST_TEST(string_at(slide, "content") == "meet: Baogang – 孟繁英, in Baotou");
    BOOST_TEST(string_at(slide, "title") == "Baogang met &quot;Meng&quot; 🙂.");
    BOOST_TEST(string_at(slide["text"], "headline") == "meet: Baogang – 孟繁英, in Baotou");
    BOOST_TEST(string_at(slide["text"], "text") == "Baogang met &quot;Meng&quot; 🙂.");
    BOOST_TEST(slide["event"]["evidence"].Size() == 2U);
    BOOST_TEST(string_at(slide["event"]["evidence"][1], "article") == graph.articles[1].id);
}

BOOST_AUTO_TEST_CASE(what_timelines_take_for_html_is_escaped_and_the_event_is_as_it_is) {
    const std::string name = "<script>'A' & \"B\"</script>";
    const std::string escaped = "&lt;script&gt;&#39;A&#39; &amp; &quot;B&quot;&lt;/script&gt;";
    const auto hard =
        graph_of({article("a")}, {person(name)}, {event("<b>", "2025", {{0, Role::agent}}, name)});
    const auto json = timeline(all_of(hard));
    const auto& slide = json["events"][0];
    for (const auto* html : {&slide["content"], &slide["text"]["headline"]}) {
        BOOST_TEST(html->GetString() == "&lt;b&gt;: " + escaped);
    }
    for (const auto* html : {&slide["title"], &slide["text"]["text"]}) {
        BOOST_TEST(html->GetString() == escaped);
    }
    BOOST_TEST(string_at(slide, "group") == "<b>");
    BOOST_TEST(string_at(slide["event"]["evidence"][0], "text") == name);
    BOOST_TEST(string_at(json["groups"][0], "id") == "<b>");
    BOOST_TEST(string_at(json["groups"][0], "content") == "&lt;b&gt;");
}

BOOST_AUTO_TEST_CASE(types_on_the_timeline_are_its_groups) {
    auto view = all_of(graph);
    const auto json = timeline(view);
    BOOST_REQUIRE(json["groups"].Size() == 2U);
    BOOST_TEST(string_at(json["groups"][0], "id") == "agree");
    BOOST_TEST(string_at(json["groups"][1], "content") == "meet");
    view.events = {1, 3}; // the second is undated
    BOOST_TEST(timeline(view)["groups"].Size() == 1U);
}

BOOST_AUTO_TEST_CASE(only_events_in_view_are_on_the_timeline) {
    auto view = all_of(graph);
    view.events = {1, 3};
    const auto json = timeline(view);
    BOOST_TEST(json["events"].Size() == 1U);
    BOOST_TEST(string_at(json["events"][0], "id") == graph.events[1].id);
    BOOST_TEST(json["undated"].GetUint() == 1U);
}

BOOST_AUTO_TEST_CASE(a_meeting_tells_who_when_where_and_which_sentences_say_so) {
    const auto json = meetings_view(all_of(graph));
    BOOST_REQUIRE(json["meetings"].Size() == 2U);
    const auto& meeting = json["meetings"][0];
    BOOST_TEST(string_at(meeting, "event") == graph.events[0].id);
    BOOST_TEST(string_at(meeting, "type") == "meet");
    BOOST_TEST(string_at(meeting["first"], "id") == "org:baogang");
    BOOST_TEST(string_at(meeting["second"], "name") == "孟繁英");
    BOOST_TEST(string_at(meeting["date"], "edtf") == "2025-02-28");
    BOOST_TEST(string_at(meeting["place"], "name") == "Baotou");
    BOOST_TEST(string_at(meeting, "status") == "happened");
    BOOST_TEST(meeting["sources"].GetUint() == 2U);
    BOOST_TEST(meeting["evidence"].Size() == 2U);
    BOOST_TEST(string_at(meeting["evidence"][1], "text") == "They met.");
}

BOOST_AUTO_TEST_CASE(a_meeting_without_date_and_place_has_nulls) {
    const auto json = meetings_view(all_of(graph));
    BOOST_TEST(json["meetings"][1]["date"].IsNull());
    BOOST_TEST(json["meetings"][1]["place"].IsNull());
}

BOOST_AUTO_TEST_CASE(only_the_meetings_given_are_written) {
    const auto view = all_of(graph);
    const auto json = parse(text_of([&](std::ostream& out) {
        write_meetings(view, {{3, 0, 1}}, out);
    }));
    BOOST_REQUIRE(json["meetings"].Size() == 1U);
    BOOST_TEST(string_at(json["meetings"][0], "event") == graph.events[3].id);
}

BOOST_AUTO_TEST_CASE(entities_in_view_are_written_alone) {
    auto view = all_of(graph);
    view.entities = {1, 2};
    const auto json = parse(text_of([&](std::ostream& out) { write_entities(view, out); }));
    BOOST_TEST(json.MemberCount() == 2U);
    BOOST_REQUIRE(json["entities"].Size() == 2U);
    BOOST_TEST(string_at(json["entities"][0], "id") == "person:meng-fan-ying");
    BOOST_TEST(string_at(json["entities"][1], "kind") == "place");
}

BOOST_AUTO_TEST_CASE(an_empty_view_is_written_as_empty_lists) {
    const KnowledgeGraph empty;
    const auto view = all_of(empty);
    BOOST_TEST(text_of([&](std::ostream& out) { write_json(view, out); }) ==
               "{\n \"schema\": \"dateline/1\",\n \"articles\": [],\n \"entities\": [],\n"
               " \"events\": [],\n \"relations\": []\n}\n");
    BOOST_TEST(timeline(view)["undated"].GetUint() == 0U);
    BOOST_TEST(meetings_view(view)["meetings"].Empty());
}

BOOST_AUTO_TEST_CASE(characters_of_all_scripts_stay_as_they_are) {
    const auto view = all_of(graph);
    const auto json = text_of([&](std::ostream& out) { write_json(view, out); });
    for (const auto* text : {"\"孟繁英\"", "\"包钢\"", "\"Baogang met \\\"Meng\\\" 🙂.\""}) {
        BOOST_TEST(json.find(text) != std::string::npos, text);
    }
    const auto slides = text_of([&](std::ostream& out) { write_timeline(view, out); });
    BOOST_TEST(slides.find("\"meet: Baogang – 孟繁英, in Baotou\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_same_view_gives_the_same_bytes) {
    const auto view = all_of(graph);
    const auto once = text_of([&](std::ostream& out) { write_json(view, out); });
    BOOST_TEST(once == text_of([&](std::ostream& out) { write_json(view, out); }));
}

BOOST_AUTO_TEST_SUITE_END()
