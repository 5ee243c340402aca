#include "graph/evaluate/columns.h"
#include "graph/evaluate/report.h"
#include "tests/graph/evaluate/small_gold.h"

#include <sstream>

#include <boost/test/unit_test.hpp>
#include <rapidjson/document.h>
#include <rapidjson/pointer.h>

using namespace dateline;
using namespace dateline::test;

namespace {

const std::map<std::string, Gold> golds{{"one", small_gold()}, {"two", small_gold()}};
const auto graph = small_graph();
const auto evaluation = evaluate(graph, golds);

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Columns parted by one space, whatever their widths.
std::string single_spaced(const std::string& table) {
    std::string text;
    for (const char c : table) {
        if (c != ' ' || (!text.empty() && text.back() != ' ')) {
            text += c;
        }
    }
    return text;
}

rapidjson::Document report_json(bool with_errors) {
    std::ostringstream out;
    const auto errors = find_errors(evaluation, golds);
    write_report_json(evaluation, with_errors ? &errors : nullptr, out);
    rapidjson::Document document;
    document.Parse(out.str().c_str());
    BOOST_REQUIRE(!document.HasParseError());
    return document;
}

double number(const rapidjson::Document& document, const char* path) {
    const auto* value = rapidjson::Pointer(path).Get(document);
    BOOST_REQUIRE(value);
    return value->GetDouble();
}

std::string text(const rapidjson::Document& document, const char* path) {
    const auto* value = rapidjson::Pointer(path).Get(document);
    BOOST_REQUIRE(value);
    return value->GetString();
}

} // namespace

BOOST_AUTO_TEST_SUITE(reporting)

BOOST_AUTO_TEST_CASE(columns_stand_below_one_another) {
    std::ostringstream out;
    write_columns({{"é", "1"}, {"long", "100", "x"}}, out);
    BOOST_TEST(out.str() == "é       1\nlong  100  x\n");
    BOOST_TEST(to_decimal(66.666, 1) == "66.7");
}

BOOST_AUTO_TEST_CASE(the_report_has_a_row_an_article_and_the_totals) {
    std::ostringstream out;
    write_report(evaluation, out);
    const auto report = single_spaced(out.str());
    BOOST_TEST(has(report, "\none 60.0 (3/5/5) 33.3 (1/3/3) 66.7 (2/3/3) 2/2 33.3 (1/3/3) "));
    BOOST_TEST(has(report, "\ntwo 0.0 (0/0/5) 0.0 (0/0/3) "));
    BOOST_TEST(has(report, "\ntotal 40.0 (3/5/10) "));
    BOOST_TEST(has(report, "\nevents, lenient 66.67 33.33 44.44 2 3 6\n"));
    BOOST_TEST(has(report, "\ncore events found, lenient 50.00 2 4\n"));
    BOOST_TEST(has(report, "\n0.7 to 0.8 3 33.3 66.7\n"));
    BOOST_TEST(has(report, "not among the articles, so all of it missed: two\n"));
}

BOOST_AUTO_TEST_CASE(errors_are_told_a_line_each) {
    std::ostringstream out;
    write_errors(find_errors(evaluation, golds), out);
    const auto told = out.str();
    BOOST_TEST(has(told, "\none\n"));
    BOOST_TEST(has(told, "  missed event: announce undated, \"met\": Baogang Group (agent)\n"));
    BOOST_TEST(has(told, "  missed event: meet 2025-02-28, core, \"met\": Meng Fanying (agent), "));
    BOOST_TEST(has(told, "  false event: enact undated, confidence 0.75: the Baogang (agent)\n"
                         "      \"They met.\"\n"));
    BOOST_TEST(has(told, "  missed place: Baotou\n"));
    BOOST_TEST(has(told, "  false person: John Doe\n"));
    BOOST_TEST(has(told, "  missed located_in: Baogang Group – Baotou\n"));
    BOOST_TEST(has(told, "  false located_in: the Baogang – Baotou\n"));
}

BOOST_AUTO_TEST_CASE(articles_without_errors_are_not_named) {
    std::ostringstream out;
    write_errors({{"one", ArticleErrors{}}}, out);
    BOOST_TEST(out.str() == "");
}

BOOST_AUTO_TEST_CASE(json_has_the_numbers_in_full) {
    const auto json = report_json(false);
    BOOST_TEST(number(json, "/entities/all/p") == 60);
    BOOST_TEST(number(json, "/entities/all/r") == 30);
    BOOST_TEST(number(json, "/entities/all/p_spurious") == 75);
    BOOST_TEST(number(json, "/events_strict/p") == 100 * (1.0 / 3));
    BOOST_TEST(number(json, "/events_lenient/core_recall") == 50);
    BOOST_TEST(number(json, "/events_lenient/core") == 4);
    BOOST_TEST(number(json, "/who_met_whom/gold") == 6);
    BOOST_TEST(number(json, "/relations/right") == 1);
    BOOST_TEST(number(json, "/dates/accuracy") == 50);
    BOOST_TEST(number(json, "/dates/dated") == 2);
    BOOST_TEST(number(json, "/status/accuracy") == 100);
    BOOST_TEST(number(json, "/articles/one/entities/organization/r") == 100);
    BOOST_TEST(text(json, "/missing/0") == "two");
    BOOST_TEST(number(json, "/calibration/7/events") == 3);
    BOOST_TEST(number(json, "/calibration/7/to") == 0.8);
    BOOST_TEST(!json.HasMember("errors"));
}

BOOST_AUTO_TEST_CASE(json_has_the_errors_if_they_are_asked_for) {
    const auto json = report_json(true);
    BOOST_TEST(text(json, "/errors/one/missed_events/0/type") == "announce");
    BOOST_TEST(text(json, "/errors/one/missed_events/0/trigger") == "met");
    BOOST_TEST(text(json, "/errors/one/false_events/0/participants/0/role") == "agent");
    BOOST_TEST(text(json, "/errors/one/false_events/0/sentence") == "They met.");
    BOOST_TEST(text(json, "/errors/two/missed_entities/0/kind") == "organization");
    BOOST_TEST(text(json, "/errors/one/false_relations/0/subject") == "the Baogang");
}

BOOST_AUTO_TEST_SUITE_END()
