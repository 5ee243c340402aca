#include "extract/vocabulary.h"
#include "graph/evaluate/report.h"
#include "graph/json_writer.h"

#include <ostream>

namespace dateline {

namespace {

void write_number(JsonWriter& json, std::string_view name, double value) {
    json.key(name);
    json.exact_number(value);
}

/// Without the end of the object, so that a measure can add members of its own.
void begin_tally(JsonWriter& json, std::string_view name, const Tally& tally) {
    json.key(name);
    json.begin_object();
    write_number(json, "p", precision(tally));
    write_number(json, "r", recall(tally));
    write_number(json, "f1", f1(tally));
    json.member("right", tally.right);
    json.member("system", tally.system);
    json.member("gold", tally.gold);
}

void write_tally(JsonWriter& json, std::string_view name, const Tally& tally) {
    begin_tally(json, name, tally);
    json.end_object();
}

void write_entity_counts(JsonWriter& json, std::string_view name, const EntityCounts& counts) {
    begin_tally(json, name, counts.tally);
    write_number(json, "p_spurious", spurious_precision(counts));
    json.end_object();
}

void write_event_counts(JsonWriter& json, std::string_view name, const EventCounts& counts) {
    begin_tally(json, name, counts.tally);
    write_number(json, "core_recall", percent(counts.core));
    json.member("core", counts.core.whole);
    json.end_object();
}

/// The members of `counts`, into an object that is begun.
void write_counts(JsonWriter& json, const Counts& counts) {
    json.key("entities");
    json.begin_object();
    write_entity_counts(json, "all", all_entities(counts));
    for (std::size_t i = 0; i < scored_kinds.size(); ++i) {
        write_entity_counts(json, to_word(scored_kinds[i]), counts.entities[i]);
    }
    json.end_object();
    write_event_counts(json, "events_strict", counts.strict);
    write_event_counts(json, "events_lenient", counts.lenient);
    write_tally(json, "who_met_whom", counts.meetings);
    write_tally(json, "relations", counts.relations);
    json.key("dates");
    json.begin_object();
    write_number(json, "accuracy", percent(counts.dates));
    json.member("of", counts.dates.whole);
    write_number(json, "dated_accuracy", percent(counts.dated));
    json.member("dated", counts.dated.whole);
    json.end_object();
    json.key("status");
    json.begin_object();
    write_number(json, "accuracy", percent(counts.status));
    json.member("of", counts.status.whole);
    json.end_object();
}

void write_calibration(JsonWriter& json, const Calibration& bins) {
    std::size_t number = 0;
    const auto end_of = [&](std::size_t bin) {
        return static_cast<double>(bin) / static_cast<double>(bins.size());
    };
    write_list(json, "calibration", bins, [&](const ConfidenceBin& bin) {
        json.begin_object();
        write_number(json, "from", end_of(number));
        write_number(json, "to", end_of(++number));
        json.member("events", bin.events);
        write_number(json, "strict", percent({bin.strict, bin.events}));
        write_number(json, "lenient", percent({bin.lenient, bin.events}));
        json.end_object();
    });
}

/// The members of `event`, into an object that is begun.
void write_event(JsonWriter& json, const ListedEvent& event) {
    json.member("type", event.type);
    json.member_or_null("date", event.date);
    json.member("status", to_word(event.status));
    write_list(json, "participants", event.participants, [&](const auto& participant) {
        json.begin_object();
        json.member("name", participant.first);
        json.member("role", to_word(participant.second));
        json.end_object();
    });
    json.member_or_null("sentence", event.sentence);
}

void write_entities(JsonWriter& json, std::string_view name,
                    const std::vector<ListedEntity>& entities) {
    write_list(json, name, entities, [&](const ListedEntity& entity) {
        json.begin_object();
        json.member("kind", to_word(entity.kind));
        json.member("name", entity.name);
        json.end_object();
    });
}

void write_relations(JsonWriter& json, std::string_view name,
                     const std::vector<ListedRelation>& relations) {
    write_list(json, name, relations, [&](const ListedRelation& relation) {
        json.begin_object();
        json.member("type", to_word(relation.type));
        json.member("subject", relation.subject);
        json.member("object", relation.object);
        json.end_object();
    });
}

void write_article_errors(JsonWriter& json, const ArticleErrors& errors) {
    json.begin_object();
    write_list(json, "missed_events", errors.missed_events, [&](const MissedEvent& missed) {
        json.begin_object();
        write_event(json, missed.event);
        json.member_or_null("trigger", missed.trigger);
        json.key("core");
        json.boolean(missed.core);
        json.end_object();
    });
    write_list(json, "false_events", errors.false_events, [&](const FalseEvent& unfounded) {
        json.begin_object();
        write_event(json, unfounded.event);
        write_number(json, "confidence", unfounded.confidence);
        json.end_object();
    });
    write_entities(json, "missed_entities", errors.missed_entities);
    write_entities(json, "false_entities", errors.false_entities);
    write_relations(json, "missed_relations", errors.missed_relations);
    write_relations(json, "false_relations", errors.false_relations);
    json.end_object();
}

} // namespace

void write_report_json(const Evaluation& evaluation, const ErrorsByArticle* errors,
                       std::ostream& out) {
    {
        JsonWriter json(out, JsonWriter::Layout::indented);
        json.begin_object();
        write_counts(json, evaluation.total);
        json.key("articles");
        json.begin_object();
        for (const auto& [stem, score] : evaluation.articles) {
            json.key(stem);
            json.begin_object();
            write_counts(json, score.counts);
            json.end_object();
        }
        json.end_object();
        write_list(json, "missing", evaluation.missing,
                   [&](const std::string& stem) { json.text(stem); });
        write_calibration(json, evaluation.calibration);
        if (errors) {
            json.key("errors");
            json.begin_object();
            for (const auto& [stem, of_article] : *errors) {
                json.key(stem);
                write_article_errors(json, of_article);
            }
            json.end_object();
        }
        json.end_object();
    }
    out << '\n';
}

} // namespace dateline
