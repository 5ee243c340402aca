#include "extract/vocabulary.h"
#include "graph/store/rows.h"

namespace dateline {

namespace {

void write_types(const Database& database, const std::vector<EventType>& types) {
    Statement insert(database, "INSERT INTO event_type VALUES (?,?,?,?,?,?,?)");
    for (const auto& type : types) {
        insert.add(type.name).add(type.family).add(type.definition).add(type.cameo);
        insert.add(type.plover).add(type.ace).add(type.schema_org).run();
    }
}

void write_entities(const Database& database, const KnowledgeGraph& graph) {
    Statement insert(database, "INSERT INTO entity VALUES (?,?,?,?,?,?)");
    Statement insert_alias(database, "INSERT INTO alias VALUES (?,?)");
    Statement insert_mention(database, "INSERT INTO mention VALUES (?,?,?,?)");
    std::int64_t key = 0;
    for (const auto& entity : graph.entities) {
        insert.add(key).add(entity.id).add(to_word(entity.kind)).add(entity.name);
        insert.add_or_null(to_iso(entity.first)).add_or_null(to_iso(entity.last)).run();
        for (const auto& alias : entity.aliases) {
            insert_alias.add(key).add(alias).run();
        }
        for (const auto& mention : entity.mentions) {
            insert_mention.add(key).add(graph.articles[mention.article].id);
            insert_mention.add(std::int64_t{mention.range.start});
            insert_mention.add(std::int64_t{mention.range.end}).run();
        }
        ++key;
    }
}

/// Writes the evidence of one event or relation.
class EvidenceWriter {
public:
    EvidenceWriter(const Database& database, const std::vector<Article>& articles)
        : insert_(database, "INSERT INTO evidence VALUES (?,?,?,?,?,?,?,?)"), articles_(articles) {}

    using Key = std::optional<std::int64_t>;
    void write(Key event, Key relation, const std::vector<Evidence>& all) {
        for (const auto& evidence : all) {
            const auto& trigger = evidence.trigger;
            insert_.add(event).add(relation).add(articles_[evidence.article].id);
            insert_.add(std::int64_t{evidence.range.start}).add(std::int64_t{evidence.range.end});
            insert_.add(evidence.text);
            insert_.add(trigger ? Key(trigger->start) : Key());
            insert_.add(trigger ? Key(trigger->end) : Key()).run();
        }
    }

private:
    Statement insert_;
    const std::vector<Article>& articles_;
};

void write_events(const Database& database, const KnowledgeGraph& graph, EvidenceWriter& evidence) {
    Statement insert(database, "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
    Statement insert_participant(database, "INSERT INTO participant VALUES (?,?,?)");
    std::int64_t key = 0;
    for (const auto& event : graph.events) {
        const auto& date = event.date;
        insert.add(key).add(event.id).add(event.type);
        insert.add_or_null(date ? to_edtf(date->date) : "");
        insert.add_or_null(date ? to_iso(date->date.first) : "");
        insert.add_or_null(date ? to_iso(date->date.last) : "");
        insert.add_or_null(date ? to_word(date->basis) : "");
        insert.add_or_null(event.day_without_year ? to_edtf(*event.day_without_year) : "");
        insert.add(to_word(event.status));
        insert.add(event.place ? std::optional<std::int64_t>(*event.place) : std::nullopt);
        insert.add(event.confidence).add(std::int64_t{event.sources}).run();
        for (const auto& [entity, role] : event.participants) {
            insert_participant.add(key).add(std::int64_t{entity}).add(to_word(role)).run();
        }
        evidence.write(key, std::nullopt, event.evidence);
        ++key;
    }
}

void write_relations(const Database& database, const KnowledgeGraph& graph,
                     EvidenceWriter& evidence) {
    Statement insert(database, "INSERT INTO relation VALUES (?,?,?,?,?,?,?)");
    std::int64_t key = 0;
    for (const auto& relation : graph.relations) {
        insert.add(key).add(to_word(relation.type));
        insert.add(std::int64_t{relation.subject}).add(std::int64_t{relation.object});
        insert.add(relation.title).add_or_null(to_iso(relation.since));
        insert.add_or_null(to_iso(relation.until)).run();
        evidence.write(std::nullopt, key, relation.evidence);
        ++key;
    }
}

} // namespace

void write_rows(const Database& database, const KnowledgeGraph& graph) {
    database.run("DELETE FROM evidence; DELETE FROM participant; DELETE FROM relation;"
                 "DELETE FROM event; DELETE FROM mention; DELETE FROM alias; DELETE FROM entity;"
                 "DELETE FROM event_type;");
    write_types(database, graph.types);
    write_entities(database, graph);
    EvidenceWriter evidence(database, graph.articles);
    write_events(database, graph, evidence);
    write_relations(database, graph, evidence);
}

} // namespace dateline
