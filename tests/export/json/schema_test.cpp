#include "export/json/property_graph_views.h"
#include "export/json/views.h"
#include "graph/query/filter.h"
#include "tests/graph/build_values.h"
#include "tests/table.h"

#include <cstring>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <rapidjson/document.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

using namespace dateline;
using namespace dateline::test;

namespace {

rapidjson::Document parse(const std::string& json) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseFullPrecisionFlag>(json.data(), json.size());
    BOOST_REQUIRE_MESSAGE(!document.HasParseError(), "malformed: " << json);
    return document;
}

/// The schemas in export/json/, which refer to each other by file.
class Schemas : public rapidjson::IRemoteSchemaDocumentProvider {
public:
    const rapidjson::SchemaDocument* GetRemoteDocument(const char* uri,
                                                       rapidjson::SizeType) override {
        // RapidJSON 1.1 tells a length that is short by one.
        const std::string name(uri, std::strcspn(uri, "#"));
        if (!schemas_.contains(name)) {
            std::ostringstream text;
            text << std::ifstream("export/json/" + name).rdbuf(); // from the root
            schemas_[name] = std::make_unique<rapidjson::SchemaDocument>(parse(text.str()), this);
        }
        return schemas_[name].get();
    }

private:
    std::map<std::string, std::unique_ptr<rapidjson::SchemaDocument>> schemas_;
};

/// A view of JSON, and the schema that describes it.
struct JsonView {
    void (*write)(const View&, std::ostream&);
    const char* schema;
};

const std::map<std::string, JsonView> views{
    {"json", {write_json, "dateline-1.schema.json"}},
    {"timeline", {write_timeline, "timeline-1.schema.json"}},
    {"meetings",
     {[](const View& view, std::ostream& out) { write_meetings(view, find_meetings(view), out); },
      "meetings-1.schema.json"}},
    {"cytoscape", {write_cytoscape, "cytoscape-1.schema.json"}},
    {"node-link", {write_node_link, "node-link-1.schema.json"}},
};

/// Where `json` breaks the schema of `view`, and which rule it breaks; "valid" if none.
std::string judged(const JsonView& view, const std::string& json) {
    Schemas schemas;
    const auto* schema = schemas.GetRemoteDocument(view.schema, 0);
    rapidjson::SchemaValidator validator(*schema);
    if (parse(json).Accept(validator)) {
        return "valid";
    }
    rapidjson::StringBuffer at;
    validator.GetInvalidDocumentPointer().StringifyUriFragment(at);
    return std::string(at.GetString()) + " " + validator.GetInvalidSchemaKeyword();
}

std::string written(const JsonView& json_view, const View& view) {
    std::ostringstream out;
    json_view.write(view, out);
    return out.str();
}

void check_valid(const View& view) {
    for (const auto& [name, json_view] : views) {
        BOOST_TEST(judged(json_view, written(json_view, view)) == "valid", name);
    }
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

BOOST_AUTO_TEST_CASE(every_view_of_a_graph_with_every_member_is_valid) {
    const auto graph = full();
    check_valid(all_of(graph));
}

BOOST_AUTO_TEST_CASE(every_view_of_an_empty_graph_is_valid) {
    const KnowledgeGraph graph;
    check_valid(all_of(graph));
}

BOOST_AUTO_TEST_CASE(every_view_of_a_part_of_a_graph_is_valid) {
    const auto graph = full();
    Filter filter;
    filter.until = day("2025-02-28");
    check_valid(select(graph, filter));
}

BOOST_DATA_TEST_CASE(a_document_that_breaks_the_contract_is_invalid,
                     test::table("export/json/invalid_documents.tsv"), row) {
    // The valid document with one piece of text replaced, wherever it stands first.
    const auto graph = full();
    const auto& view = views.at(row["view"]);
    auto json = written(view, all_of(graph));
    const auto at = json.find(row["replace"]);
    BOOST_REQUIRE(at != std::string::npos);
    json.replace(at, row["replace"].size(), row["by"]);
    BOOST_TEST(judged(view, json) == row["broken"]);
}

BOOST_AUTO_TEST_SUITE_END()
