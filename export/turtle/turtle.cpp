#include "export/turtle/turtle.h"

#include "export/headline.h"
#include "export/property_graph.h"
#include "export/turtle/terms.h"
#include "graph/query/each_event.h"

#include <array>
#include <ostream>
#include <set>

namespace dateline {

namespace {

constexpr std::string_view prefixes = R"(@prefix d: <urn:dateline:> .
@prefix t: <urn:dateline:terms:> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
)";

struct Term {
    std::string_view name;
    std::string_view meaning;
};
constexpr std::array<Term, 16> terms{{
    {"ace", "the type in ACE/ERE that an event type is"},
    {"basis", "how the date of an event is known: explicit, resolved or publication"},
    {"cameo", "the root code of an event type in CAMEO"},
    {"confidence", "the probability that an event is told as it was"},
    {"date", "when an event took place, as EDTF (ISO 8601-2)"},
    {"end", "where a sentence ends in the text of its article, in code points"},
    {"family", "the family of an event type"},
    {"first", "the first day on which an entity takes part in an event"},
    {"last", "the last such day"},
    {"path", "the file an article was read from"},
    {"plover", "the type in PLOVER that an event type is"},
    {"since", "the first day on which a relation is known to hold"},
    {"sources", "how many independent articles report an event"},
    {"start", "where a sentence starts, likewise"},
    {"status", "whether an event happened, is planned or is denied"},
    {"until", "the last day on which a relation is known to hold"},
}};

// In the order of the enumerators. A position is a membership, not a statement.
constexpr std::array<std::string_view, 4> classes{
    "sem:Actor, org:Organization", "sem:Actor, foaf:Person", "sem:Actor, t:Policy", "sem:Place"};
constexpr std::array<std::string_view, 4> predicates{"", "dcterms:isPartOf", "schema:location",
                                                     "schema:owns"};

void begin(std::string& lines, std::string_view subject, std::string_view type) {
    lines.append("\n").append(subject).append(" a ").append(type);
}

void say(std::string& lines, std::string_view predicate, std::string_view object) {
    lines.append(" ;\n    ").append(predicate).append(" ").append(object);
}

void say_text(std::string& lines, std::string_view predicate, std::string_view text) {
    if (!text.empty()) {
        say(lines, predicate, literal(text));
    }
}

void say_day(std::string& lines, std::string_view predicate, const std::optional<Day>& day) {
    if (day) {
        say(lines, predicate, typed_literal(to_iso(*day), "date"));
    }
}

void end(std::string& lines) {
    lines += " .\n";
}

std::string node(std::string_view id) {
    return local_name("d", id);
}

std::string node(std::string_view group, std::string_view id) {
    return local_name("d", std::string(group).append(":").append(id));
}

std::string sentence_node(const Evidence& evidence, const Article& article) {
    return node(article.id,
                std::to_string(evidence.range.start) + "-" + std::to_string(evidence.range.end));
}

/// What the fact that is being written is derived from.
void say_evidence(std::string& lines, const KnowledgeGraph& graph,
                  const std::vector<Evidence>& all) {
    for (const auto& evidence : all) {
        say(lines, "prov:wasDerivedFrom",
            sentence_node(evidence, graph.articles[evidence.article]));
    }
}

/// A sentence that says several things is written with each of them, each time the same: an RDF
/// graph is a set, and none of the sentences need be kept.
void append_sentences(std::string& lines, const KnowledgeGraph& graph,
                      const std::vector<Evidence>& all) {
    for (const auto& evidence : all) {
        const auto& article = graph.articles[evidence.article];
        begin(lines, sentence_node(evidence, article), "prov:Entity");
        say(lines, "prov:value", literal(evidence.text));
        say(lines, "prov:wasQuotedFrom", node(article.id));
        say(lines, "t:start", std::to_string(evidence.range.start));
        say(lines, "t:end", std::to_string(evidence.range.end));
        end(lines);
    }
}

void write_terms(std::ostream& out) {
    std::string lines;
    for (const auto& [name, meaning] : terms) {
        begin(lines, local_name("t", name), "rdf:Property");
        say_text(lines, "rdfs:label", name);
        say_text(lines, "rdfs:comment", meaning);
        end(lines);
    }
    for (const auto role :
         {Role::agent, Role::partner, Role::target, Role::subject, Role::attendee, Role::policy}) {
        begin(lines, node("role", to_word(role)), "sem:RoleType");
        say_text(lines, "rdfs:label", to_word(role));
        end(lines);
    }
    out << lines;
}

void append_type(std::string& lines, const EventType& type) {
    begin(lines, node("type", type.name), "sem:EventType");
    say_text(lines, "rdfs:label", type.name);
    say_text(lines, "rdfs:comment", type.definition);
    say_text(lines, "t:family", type.family);
    say_text(lines, "t:cameo", type.cameo);
    say_text(lines, "t:plover", type.plover);
    say_text(lines, "t:ace", type.ace);
    if (!type.schema_org.empty()) {
        say(lines, "skos:closeMatch", local_name("schema", type.schema_org));
    }
    end(lines);
}

/// The types of the events in `view`.
void write_types(const View& view, std::ostream& out) {
    std::set<std::string_view> used;
    for (const auto event : view.events) {
        used.insert(view.graph->events[event].type);
    }
    std::string lines;
    for (const auto& type : view.graph->types) {
        if (used.contains(type.name)) {
            append_type(lines, type);
        }
    }
    out << lines;
}

void append_article(std::string& lines, const Article& article) {
    begin(lines, node(article.id), "prov:Entity, schema:NewsArticle");
    say_text(lines, "dcterms:title", article.title);
    say_text(lines, "dcterms:publisher", article.source);
    if (article.published && is_day(*article.published)) {
        say_day(lines, "dcterms:issued", article.published->first);
    } else if (article.published) {
        const auto year = to_iso(article.published->first).substr(0, 4);
        say(lines, "dcterms:issued", typed_literal(year, "gYear"));
    }
    if (const auto url = iri(article.url)) {
        say(lines, "schema:url", *url);
    }
    say_text(lines, "t:path", article.path);
    end(lines);
}

void append_entity(std::string& lines, const Entity& entity) {
    begin(lines, node(entity.id), classes[static_cast<std::size_t>(entity.kind)]);
    say_text(lines, "rdfs:label", entity.name);
    for (const auto& alias : entity.aliases) {
        say_text(lines, "skos:altLabel", alias);
    }
    say_day(lines, "t:first", entity.first);
    say_day(lines, "t:last", entity.last);
    end(lines);
}

/// A day is a time stamp, an interval begins and ends; of a month or year, the event took place
/// somewhere within.
void say_when(std::string& lines, const Event& event) {
    if (event.date || event.day_without_year) {
        say_text(lines, "t:date", when(event));
    }
    if (!event.date) {
        return;
    }
    const auto& date = event.date->date;
    if (is_day(date)) {
        say_day(lines, "sem:hasTimeStamp", date.first);
    } else {
        const bool interval = to_edtf(date).find('/') != std::string::npos;
        say_day(lines, interval ? "sem:hasBeginTimeStamp" : "sem:hasEarliestBeginTimeStamp",
                date.first);
        say_day(lines, interval ? "sem:hasEndTimeStamp" : "sem:hasLatestEndTimeStamp", date.last);
    }
    say_text(lines, "t:basis", to_word(event.date->basis));
}

void append_event(std::string& lines, const KnowledgeGraph& graph, const Event& event) {
    begin(lines, node(event.id), "sem:Event");
    say_text(lines, "rdfs:label", headline_of(graph, event));
    say(lines, "sem:eventType", node("type", event.type));
    for (const auto& [entity, role] : event.participants) {
        say(lines, "sem:hasActor",
            "[ a sem:Role ; rdf:value " + node(graph.entities[entity].id) + " ; sem:roleType " +
                node("role", to_word(role)) + " ]");
    }
    if (event.place) {
        say(lines, "sem:hasPlace", node(graph.entities[*event.place].id));
    }
    say_when(lines, event);
    say_text(lines, "t:status", to_word(event.status));
    say(lines, "t:confidence", typed_literal(to_text(event.confidence), "double"));
    say(lines, "t:sources", std::to_string(event.sources));
    say_evidence(lines, graph, event.evidence);
    end(lines);
    append_sentences(lines, graph, event.evidence);
}

void append_relation(std::string& lines, const KnowledgeGraph& graph, std::uint32_t index) {
    const auto& relation = graph.relations[index];
    const auto subject = node(graph.entities[relation.subject].id);
    const auto object = node(graph.entities[relation.object].id);
    if (relation.type == RelationType::position) {
        begin(lines, node(edge_id(graph, index)), "org:Membership");
        say(lines, "org:member", subject);
        say(lines, "org:organization", object);
        if (!relation.title.empty()) {
            say(lines, "org:role", "[ a org:Role ; rdfs:label " + literal(relation.title) + " ]");
        }
    } else {
        begin(lines, node(edge_id(graph, index)), "rdf:Statement");
        say(lines, "rdf:subject", subject);
        say(lines, "rdf:predicate", predicates[static_cast<std::size_t>(relation.type)]);
        say(lines, "rdf:object", object);
    }
    say_day(lines, "t:since", relation.since);
    say_day(lines, "t:until", relation.until);
    say_evidence(lines, graph, relation.evidence);
    end(lines);
    append_sentences(lines, graph, relation.evidence);
}

} // namespace

void write_turtle(const View& view, std::ostream& out) {
    const auto& graph = *view.graph;
    std::string lines;
    const auto write = [&](auto append) {
        lines.clear();
        append();
        out << lines;
    };
    const auto write_each = [&](const std::vector<std::uint32_t>& indices, auto append) {
        for (const auto index : indices) {
            write([&] { append(index); });
        }
    };
    out << prefixes;
    write_terms(out);
    write_types(view, out);
    write_each(view.articles, [&](auto i) { append_article(lines, graph.articles[i]); });
    write_each(view.entities, [&](auto i) { append_entity(lines, graph.entities[i]); });
    for_each_event(view, view.events,
                   [&](const Event& event) { write([&] { append_event(lines, graph, event); }); });
    write_each(view.relations, [&](auto i) { append_relation(lines, graph, i); });
}

} // namespace dateline
