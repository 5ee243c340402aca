#include "export/turtle/turtle.h"
#include "tests/export/hard_graph.h"
#include "tests/export/property_rows.h"

#include <set>

using namespace dateline;
using namespace dateline::test;

namespace {

/// The string that the literal at the start of `turtle` stands for.
std::string read_literal(std::string_view turtle) {
    std::string text;
    for (std::size_t i = 1; turtle[i] != '"'; ++i) {
        BOOST_REQUIRE(turtle[i] != '\n');
        if (turtle[i] != '\\') {
            text += turtle[i];
            continue;
        }
        const char escape = turtle[++i];
        if (escape == 'u') {
            text += static_cast<char>(std::stoi(std::string(turtle.substr(i + 1, 4)), nullptr, 16));
            i += 4;
        } else {
            text += escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape;
        }
    }
    return text;
}

/// The strings that `predicate` has as its objects.
std::set<std::string> objects(const std::string& turtle, const std::string& predicate) {
    std::set<std::string> found;
    const auto before = " " + predicate + " \"";
    for (auto at = turtle.find(before); at != std::string::npos; at = turtle.find(before, at + 1)) {
        found.insert(read_literal(std::string_view(turtle).substr(at + before.size() - 1)));
    }
    return found;
}

/// What is said of `subject`, which is written once.
std::string said_of(const std::string& turtle, const std::string& subject) {
    const auto at = turtle.find("\n" + subject + " a ");
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, "no " << subject);
    return turtle.substr(at + 1, turtle.find(" .\n", at) - at - 1);
}

std::string turtle_of(const KnowledgeGraph& graph) {
    return text_of(write_turtle, all_of(graph));
}

/// What is said of when an event of the date `edtf` took place.
std::string when_of(const std::string& edtf) {
    const auto graph =
        graph_of({article("a")}, {person("Meng")}, {event("meet", edtf, {{0, Role::agent}})});
    const auto said = said_of(turtle_of(graph), "d:" + graph.events[0].id);
    const auto begin = said.find("t:date");
    return begin == std::string::npos ? "" : said.substr(begin, said.find("t:basis") - begin);
}

} // namespace

BOOST_AUTO_TEST_SUITE(turtle)

BOOST_AUTO_TEST_CASE(hard_names_read_back_are_the_same) {
    const auto graph = hard_graph();
    const auto turtle = turtle_of(graph);
    const auto labels = objects(turtle, "rdfs:label");
    const auto aliases = objects(turtle, "skos:altLabel");
    const auto sentences = objects(turtle, "prov:value");
    const auto titles = objects(turtle, "dcterms:title");
    for (const auto& name : all_hard_names()) {
        BOOST_TEST(labels.contains(name));
        BOOST_TEST(aliases.contains("also " + name));
        BOOST_TEST(sentences.contains(name));
        BOOST_TEST(titles.contains(name));
    }
}

BOOST_AUTO_TEST_CASE(an_event_of_sem_has_its_actors_in_their_roles_and_its_sentences) {
    auto met = event("meet", "2025-02-28", {{0, Role::agent}, {1, Role::partner}});
    met.place = 2;
    met.sources = 2;
    met.evidence.push_back(evidence("They met."));
    const auto graph =
        graph_of({article("a")}, {organization("Baogang"), person("Meng"), place("Baotou")}, {met});
    const auto article = "d:" + graph.articles[0].id;
    const auto turtle = turtle_of(graph);
    BOOST_TEST(said_of(turtle, "d:" + graph.events[0].id) == "d:" + graph.events[0].id +
                                                                 R"( a sem:Event ;
    rdfs:label "meet: Baogang – Meng, in Baotou" ;
    sem:eventType d:type:meet ;
    sem:hasActor [ a sem:Role ; rdf:value d:org:baogang ; sem:roleType d:role:agent ] ;
    sem:hasActor [ a sem:Role ; rdf:value d:person:meng ; sem:roleType d:role:partner ] ;
    sem:hasPlace d:place:baotou ;
    t:date "2025-02-28" ;
    sem:hasTimeStamp "2025-02-28"^^xsd:date ;
    t:basis "explicit" ;
    t:status "happened" ;
    t:confidence "0.75"^^xsd:double ;
    t:sources 2 ;
    prov:wasDerivedFrom )" + article + R"(:0-10 ;
    prov:wasDerivedFrom )" + article + ":0-9");
    BOOST_TEST(said_of(turtle, article + ":0-9") ==
               article +
                   ":0-9 a prov:Entity ;\n    prov:value \"They met.\" ;\n    prov:wasQuotedFrom " +
                   article + " ;\n    t:start 0 ;\n    t:end 9");
}

BOOST_AUTO_TEST_CASE(
    a_day_is_a_time_stamp_an_interval_begins_and_ends_a_month_is_somewhere_within) {
    BOOST_TEST(when_of("2025-02-28") == "t:date \"2025-02-28\" ;\n    sem:hasTimeStamp "
                                        "\"2025-02-28\"^^xsd:date ;\n    ");
    BOOST_TEST(
        when_of("2025-03-31/2025-04-01") ==
        "t:date \"2025-03-31/2025-04-01\" ;\n    sem:hasBeginTimeStamp "
        "\"2025-03-31\"^^xsd:date ;\n    sem:hasEndTimeStamp \"2025-04-01\"^^xsd:date ;\n    ");
    BOOST_TEST(
        when_of("2025-03") ==
        "t:date \"2025-03\" ;\n    sem:hasEarliestBeginTimeStamp \"2025-03-01\"^^xsd:date ;\n"
        "    sem:hasLatestEndTimeStamp \"2025-03-31\"^^xsd:date ;\n    ");
    BOOST_TEST(when_of("") == "");
}

BOOST_AUTO_TEST_CASE(a_position_is_a_membership_and_another_relation_a_statement) {
    auto chair = relation(RelationType::position, 1, 0, "Chair");
    chair.since = day("2024-01-01");
    const auto graph = graph_of({article("a")}, {organization("Baogang"), person("Meng")}, {},
                                {chair, relation(RelationType::owns, 1, 0)});
    const auto turtle = turtle_of(graph);
    const auto position = said_of(turtle, "d:position.person:meng.org:baogang");
    for (const auto* said :
         {"org:Membership", "org:member d:person:meng", "org:organization d:org:baogang",
          "rdfs:label \"Chair\"", "t:since \"2024-01-01\"^^xsd:date", "prov:wasDerivedFrom d:a:"}) {
        BOOST_TEST(position.find(said) != std::string::npos, said);
    }
    const auto owns = said_of(turtle, "d:owns.person:meng.org:baogang");
    for (const auto* said : {"rdf:Statement", "rdf:subject d:person:meng",
                             "rdf:predicate schema:owns", "rdf:object d:org:baogang"}) {
        BOOST_TEST(owns.find(said) != std::string::npos, said);
    }
}

BOOST_AUTO_TEST_CASE(an_article_has_its_url_if_that_is_an_iri_and_its_day_or_year) {
    auto articles = std::vector{article("a", "2025-03-03"), article("b", "2024"), article("c")};
    articles[0].url = "https://example.org/a b";
    articles[0].source = "Reuters";
    articles[1].url = "no url";
    const auto graph = graph_of(std::move(articles), {}, {});
    const auto turtle = turtle_of(graph);
    const auto& id = graph.articles[0].id;
    BOOST_TEST(said_of(turtle, "d:" + id) == "d:" + id + R"( a prov:Entity, schema:NewsArticle ;
    dcterms:title "On a" ;
    dcterms:publisher "Reuters" ;
    dcterms:issued "2025-03-03"^^xsd:date ;
    schema:url <https://example.org/a%20b> ;
    t:path "news/a.txt")");
    const auto second = said_of(turtle, "d:" + graph.articles[1].id);
    BOOST_TEST(second.find("\"2024\"^^xsd:gYear") != std::string::npos);
    BOOST_TEST(second.find("schema:url") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(types_that_occur_are_described) {
    const auto graph =
        graph_of({article("a")}, {person("Meng")}, {event("agree", "2025", {{0, Role::agent}})});
    const auto turtle = turtle_of(graph);
    BOOST_TEST(said_of(turtle, "d:type:agree").find("t:cameo \"05\"") != std::string::npos);
    BOOST_TEST(turtle.find("d:type:meet") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
