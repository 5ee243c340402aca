#include "export/csv/csv.h"
#include "tests/export/hard_graph.h"
#include "tests/export/property_rows.h"

using namespace dateline;
using namespace dateline::test;

namespace {

/// Reads fields as RFC 4180 has them; quotes must stand around a whole field.
std::vector<std::vector<std::string>> parse_csv(const std::string& text) {
    std::vector<std::vector<std::string>> records(1, {""});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto& field = records.back().back();
        if (quoted && text.substr(i, 2) == "\"\"") {
            field += text[i++];
        } else if (text[i] == '"') {
            BOOST_REQUIRE((quoted || field.empty()));
            quoted = !quoted;
        } else if (quoted) {
            field += text[i];
        } else if (text[i] == ',') {
            records.back().emplace_back();
        } else if (text.substr(i, 2) == "\r\n") {
            records.emplace_back(1, "");
            ++i;
        } else {
            BOOST_REQUIRE(text[i] != '\n');
            field += text[i];
        }
    }
    BOOST_REQUIRE((records.back() == std::vector<std::string>{""}));
    records.pop_back();
    return records;
}

std::string without_type(const std::string& name) {
    return name == ":START_ID" ? "source"
           : name == ":END_ID" ? "target"
                               : name.substr(0, name.find(':'));
}

/// By the first column; that of labels and types, which has no name, is left out.
PropertyRows read_rows(const std::string& text) {
    const auto records = parse_csv(text);
    PropertyRows rows;
    for (std::size_t r = 1; r < records.size(); ++r) {
        BOOST_REQUIRE(records[r].size() == records[0].size());
        auto& row = rows[records[r][0]];
        for (std::size_t c = 1; c < records[r].size(); ++c) {
            const auto name = without_type(records[0][c]);
            if (!name.empty() && !records[r][c].empty()) {
                row[name] = records[r][c];
            }
        }
    }
    return rows;
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(hard_names_read_back_are_the_same) {
    const auto graph = hard_graph();
    const auto view = all_of(graph);
    check_same(read_rows(text_of(write_nodes_csv, view)), node_rows(view));
    check_same(read_rows(text_of(write_edges_csv, view)), edge_rows(view));
}

BOOST_AUTO_TEST_CASE(headers_are_those_that_neo4j_admin_takes) {
    const KnowledgeGraph empty;
    BOOST_TEST(
        text_of(write_nodes_csv, all_of(empty)) ==
        "id:ID,:LABEL,kind,name,aliases:string[],first:date,last:date,type,family,date,"
        "start:date,end:date,basis,status,confidence:double,sources:int,evidence,article,url,"
        "published\r\n");
    BOOST_TEST(text_of(write_edges_csv, all_of(empty)) ==
               "id,:START_ID,:END_ID,:TYPE,kind,role,type,title,since:date,until:date,evidence,"
               "article,url,published\r\n");
}

BOOST_AUTO_TEST_CASE(fields_are_quoted_only_where_they_must_be) {
    const auto graph =
        graph_of({article("a")}, {person("Meng"), person("a, \"b\""), person(" c")}, {});
    const auto nodes = parse_csv(text_of(write_nodes_csv, all_of(graph)));
    BOOST_TEST(nodes[2][3] == "a, \"b\"");
    const auto text = text_of(write_nodes_csv, all_of(graph));
    BOOST_TEST(text.find(",person,Meng,,") != std::string::npos);
    BOOST_TEST(text.find(",person,\"a, \"\"b\"\"\",,") != std::string::npos);
    BOOST_TEST(text.find(",person,\" c\",,") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(nodes_are_labelled_by_kind_and_edges_typed_by_what_they_are) {
    auto met = event("meet", "2025", {{0, Role::agent}});
    met.place = 1;
    const auto graph = graph_of({article("a")}, {person("Meng"), place("Baotou")}, {met},
                                {relation(RelationType::located_in, 0, 1)});
    const auto column = [](const std::string& text, std::size_t index) {
        std::string all;
        for (const auto& record : parse_csv(text)) {
            all += record[index] + " ";
        }
        return all;
    };
    BOOST_TEST(column(text_of(write_nodes_csv, all_of(graph)), 1) == ":LABEL person place event ");
    BOOST_TEST(column(text_of(write_edges_csv, all_of(graph)), 3) ==
               ":TYPE participation place located_in ");
}

BOOST_AUTO_TEST_SUITE_END()
