#include "export/json/views.h"
#include "graph/query/filter.h"
#include "tests/graph/build_values.h"
#include "tests/table.h"

#include <fstream>
#include <sstream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <rapidjson/document.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

using namespace dateline;
using namespace dateline::test;

namespace {

constexpr const char* schema_file = "export/json/dateline-1.schema.json"; // from the root

rapidjson::Document parse(const std::string& json) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseFullPrecisionFlag>(json.data(), json.size());
    BOOST_REQUIRE_MESSAGE(!document.HasParseError(), "malformed: " << json);
    return document;
}

/// Where `json` breaks the schema, and which rule it breaks; "valid" if none.
std::string judged(const std::string& json) {
    std::ostringstream text;
    text << std::ifstream(schema_file).rdbuf();
    const auto schema_json = parse(text.str());
    const rapidjson::SchemaDocument schema(schema_json);
    rapidjson::SchemaValidator validator(schema);
    if (parse(json).Accept(validator)) {
        return "valid";
    }
    rapidjson::StringBuffer at;
    validator.GetInvalidDocumentPointer().StringifyUriFragment(at);
    return std::string(at.GetString()) + " " + validator.GetInvalidSchemaKeyword();
}

std::string written(const View& view) {
    std::ostringstream out;
    write_json(view, out);
    return out.str();
}

/// A graph with every enumerator, every optional member both there and not.
KnowledgeGraph full() {
    std::vector<Article> articles;
    for (const auto basis : {PublishedBasis::metadata, PublishedBasis::text, PublishedBasis::given,
                             PublishedBasis::copyright}) {
        auto published = article(std::string(to_word(basis)), "2025-03-03");
        published.published_basis = basis;
        articles.push_back(published);
    }
    articles[0].url = "https://example.org/?a=1&b=2";
    articles[0].source = "Reuters";
    articles.push_back(article("undated"));
    articles.back().title.clear();
    auto baogang = organization("Baogang \"Steel\" Group", {"Baogang", "包钢集团"});
    baogang.first = day("2025-02-28");
    baogang.last = day("2025-11-17");
    std::vector<Event> events;
    for (const auto role :
         {Role::agent, Role::partner, Role::target, Role::subject, Role::attendee, Role::policy}) {
        events.push_back(event("meet", "2025-02-28", {{0, Role::agent}, {1, role}}));
    }
    events[0].place = 2;
    events[0].status = Status::planned;
    events[1].status = Status::denied;
    events[1].confidence = 0;
    events[2].confidence = 1;
    events[2].evidence[0].trigger.reset();
    events[3].date = on("2025-02", Basis::resolved);
    events[4].date = on("2025-03-31/2025-04-01", Basis::publication);
    events[5].date.reset();
    events.push_back(event("agree", "", {{0, Role::agent}}, "🙂 \n\t\x01 \\ \""));
    events.back().day_without_year = std::chrono::February / 29;
    std::vector<Relation> relations;
    for (const auto type : {RelationType::position, RelationType::part_of, RelationType::located_in,
                            RelationType::owns}) {
        relations.push_back(relation(type, 1, 0, type == RelationType::position ? "Chair" : ""));
    }
    relations[0].since = day("2024-01-01");
    relations[0].until = day("2024-12-31");
    return graph_of(std::move(articles),
                    {baogang, person("孟繁英"), place("Baotou"), policy("Plan <2025> & more")},
                    std::move(events), std::move(relations));
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_schema)

BOOST_AUTO_TEST_CASE(a_graph_with_every_member_is_valid) {
    const auto graph = full();
    BOOST_TEST(judged(written(all_of(graph))) == "valid");
}

BOOST_AUTO_TEST_CASE(an_empty_graph_is_valid) {
    const KnowledgeGraph graph;
    BOOST_TEST(judged(written(all_of(graph))) == "valid");
}

BOOST_AUTO_TEST_CASE(a_part_of_a_graph_is_valid) {
    const auto graph = full();
    Filter filter;
    filter.until = day("2025-02-28");
    BOOST_TEST(judged(written(select(graph, filter))) == "valid");
}

BOOST_DATA_TEST_CASE(a_document_that_breaks_the_contract_is_invalid,
                     test::table("export/json/invalid_documents.tsv"), row) {
    // The valid document with one piece of text replaced, wherever it stands first.
    const auto graph = full();
    auto json = written(all_of(graph));
    const auto at = json.find(row["replace"]);
    BOOST_REQUIRE(at != std::string::npos);
    json.replace(at, row["replace"].size(), row["by"]);
    BOOST_TEST(judged(json) == row["broken"]);
}

BOOST_AUTO_TEST_SUITE_END()
