#include "export/page/page.h"
#include "export/page/script_data.h"
#include "tests/graph/build_values.h"

#include <sstream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <rapidjson/document.h>

using namespace dateline;
using namespace dateline::test;

namespace {

std::string page_of(const KnowledgeGraph& graph, const std::string& heading = "") {
    std::ostringstream out;
    write_page(all_of(graph), heading, out);
    return out.str();
}

/// What stands in the script element of the data, as a browser ends it.
std::string data_in(const std::string& page) {
    const std::string opening = "id=\"graph\">";
    const auto begin = page.find(opening) + opening.size();
    return page.substr(begin, page.find("</script", begin) - begin);
}

rapidjson::Document parse(const std::string& json) {
    rapidjson::Document document;
    document.Parse(json.c_str());
    BOOST_REQUIRE_MESSAGE(document.IsObject(), json);
    return document;
}

KnowledgeGraph meeting(const std::string& name, const std::string& sentence) {
    const std::vector<Participant> both{{0, Role::agent}, {1, Role::partner}};
    return graph_of({article("a")}, {organization(name, {"包钢"}), person("Li Bo")},
                    {event("meet", "2025-02-28", both, sentence)});
}

std::string escape(const std::string& text) {
    std::ostringstream out;
    {
        ScriptData data(out);
        data.stream() << text;
    }
    return out.str();
}

const std::vector<std::string> hard_texts{
    "</script><script>alert(1)</script>",
    "<!-- <script> </SCRIPT >",
    "]]> --> &lt; \" ' \\ \\u003c",
    "lines\u2028and\u2029paragraphs, \u2027 and \u202A, \xE2\x82\xAC",
    "包钢 🙂 \u202Eشركة",
};

const std::vector<std::pair<std::string, std::string>> escapes{
    {"a<b", "a\\u003cb"},     {"<<", "\\u003c\\u003c"},
    {"\u2028", "\\u2028"},    {"\u2029<", "\\u2029\\u003c"},
    {"\u2027", "\u2027"},     {"\xE2\xE2\x80\xA8", "\xE2\\u2028"},
    {"\xE2\x80", "\xE2\x80"}, {"", ""},
};

} // namespace

BOOST_AUTO_TEST_SUITE(page)

BOOST_AUTO_TEST_CASE(data_of_the_page_are_those_of_the_view) {
    const auto page = page_of(meeting("Baogang", "They met."));
    const auto json = parse(data_in(page));
    BOOST_TEST(json["schema"].GetString() == "dateline/1");
    BOOST_TEST(json["articles"].Size() == 1u);
    BOOST_TEST(json["entities"][0]["name"].GetString() == "Baogang");
    BOOST_TEST(json["entities"][0]["aliases"][0].GetString() == "包钢");
    BOOST_TEST(json["events"][0]["participants"].Size() == 2u);
    BOOST_TEST(json["events"][0]["evidence"][0]["text"].GetString() == "They met.");
    BOOST_TEST(json["relations"].Empty());
}

BOOST_AUTO_TEST_CASE(mentions_are_left_out) {
    const auto json = parse(data_in(page_of(meeting("Baogang", "They met."))));
    BOOST_TEST(json["entities"][0]["mentions"].Empty());
}

BOOST_DATA_TEST_CASE(text_never_becomes_markup, hard_texts, text) {
    const auto json = parse(data_in(page_of(meeting(text, text))));
    BOOST_TEST(json["entities"][0]["name"].GetString() == text);
    BOOST_TEST(json["events"][0]["evidence"][0]["text"].GetString() == text);
}

BOOST_AUTO_TEST_CASE(page_is_the_same_but_for_its_data) {
    const auto one = page_of(meeting("Baogang", "They met."));
    const auto other = page_of(meeting("Lynas", "They did not."));
    const auto without_data = [](std::string page) {
        return page.erase(page.find(data_in(page)), data_in(page).size());
    };
    BOOST_TEST((without_data(one) == without_data(other)));
    BOOST_TEST((one == page_of(meeting("Baogang", "They met."))));
}

BOOST_AUTO_TEST_CASE(page_names_no_other_file_and_allows_none) {
    const auto page = page_of({});
    BOOST_TEST(page.find("default-src 'none'") != std::string::npos);
    BOOST_TEST(page.find(" src=") == std::string::npos);
    BOOST_TEST(page.find("<link") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(data_in_a_script_have_no_tag_and_no_line_separator) {
    for (const auto& [text, escaped] : escapes) {
        BOOST_TEST(escape(text) == escaped);
    }
}

BOOST_AUTO_TEST_CASE(the_page_says_what_was_asked_for) {
    const auto page = page_of({}, "Around <b>AT&T</b>");
    BOOST_TEST(page.find("<p id=\"asked\">Around &lt;b&gt;AT&amp;T&lt;/b&gt;</p>") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
