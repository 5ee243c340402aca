#include "graph/json_members.h"

#include "extract/vocabulary.h"

namespace dateline {

namespace {

void write_range(JsonWriter& json, TextRange range) {
    json.member("start", range.start);
    json.member("end", range.end);
}

void write_all_evidence(JsonWriter& json, const std::vector<Evidence>& all,
                        const std::vector<Article>& articles) {
    json.key("evidence");
    json.begin_array();
    for (const auto& evidence : all) {
        write_evidence(json, evidence, articles);
    }
    json.end_array();
}

} // namespace

void write_article(JsonWriter& json, const Article& article) {
    json.begin_object();
    json.member("id", article.id);
    json.member("path", article.path);
    json.member_or_null("url", article.url);
    json.member_or_null("title", article.title);
    json.member_or_null("source", article.source);
    json.member_or_null("published", article.published ? to_edtf(*article.published) : "");
    json.member_or_null("published_basis",
                        article.published ? to_word(article.published_basis) : "");
    json.member("sha256", article.sha256);
    json.end_object();
}

void write_entity(JsonWriter& json, const Entity& entity, const std::vector<Article>& articles) {
    json.begin_object();
    json.member("id", entity.id);
    json.member("kind", to_word(entity.kind));
    json.member("name", entity.name);
    json.key("aliases");
    json.begin_array();
    for (const auto& alias : entity.aliases) {
        json.text(alias);
    }
    json.end_array();
    json.member_or_null("first", to_iso(entity.first));
    json.member_or_null("last", to_iso(entity.last));
    json.key("mentions");
    json.begin_array();
    for (const auto& mention : entity.mentions) {
        json.begin_object();
        json.member("article", articles[mention.article].id);
        write_range(json, mention.range);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

void write_date(JsonWriter& json, const std::optional<EventDate>& date) {
    if (!date) {
        json.null();
        return;
    }
    json.begin_object();
    json.member("edtf", to_edtf(date->date));
    json.member("start", to_iso(date->date.first));
    json.member("end", to_iso(date->date.last));
    json.member("basis", to_word(date->basis));
    json.end_object();
}

void write_evidence(JsonWriter& json, const Evidence& evidence,
                    const std::vector<Article>& articles) {
    json.begin_object();
    json.member("article", articles[evidence.article].id);
    write_range(json, evidence.range);
    json.member("text", evidence.text);
    if (evidence.trigger) {
        json.key("trigger");
        json.begin_object();
        write_range(json, *evidence.trigger);
        json.end_object();
    }
    json.end_object();
}

void write_event(JsonWriter& json, const Event& event, const std::vector<Article>& articles,
                 const std::vector<Entity>& entities) {
    json.begin_object();
    json.member("id", event.id);
    json.member("type", event.type);
    json.key("date");
    write_date(json, event.date);
    if (event.day_without_year) {
        json.member("day_without_year", to_edtf(*event.day_without_year));
    }
    json.member("status", to_word(event.status));
    json.key("participants");
    json.begin_array();
    for (const auto& [entity, role] : event.participants) {
        json.begin_object();
        json.member("entity", entities[entity].id);
        json.member("role", to_word(role));
        json.end_object();
    }
    json.end_array();
    json.member_or_null("place", event.place ? entities[*event.place].id : "");
    json.key("confidence");
    json.number(event.confidence);
    json.member("sources", event.sources);
    write_all_evidence(json, event.evidence, articles);
    json.end_object();
}

void write_relation(JsonWriter& json, const Relation& relation,
                    const std::vector<Article>& articles, const std::vector<Entity>& entities) {
    json.begin_object();
    json.member("type", to_word(relation.type));
    json.member("subject", entities[relation.subject].id);
    json.member("object", entities[relation.object].id);
    json.member_or_null("title", relation.title);
    json.member_or_null("since", to_iso(relation.since));
    json.member_or_null("until", to_iso(relation.until));
    write_all_evidence(json, relation.evidence, articles);
    json.end_object();
}

} // namespace dateline
