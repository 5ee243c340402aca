#include "extract/extract.h"

#include "extract/derived.h"
#include "extract/event/event.h"
#include "extract/event/lexicon.h"
#include "extract/language/annotate.h"

#include <memory>

namespace dateline {

namespace {

std::vector<Entity> to_entities(const Reading& reading, const CodePointIndex& index) {
    std::vector<Entity> entities;
    for (const auto& named : reading.entities.all) {
        Entity entity;
        entity.kind = named.kind;
        entity.name = named.name;
        entity.aliases = named.aliases;
        entities.push_back(std::move(entity));
    }
    set_entity_ids(entities);
    for (const auto& name : reading.entities.names) {
        const auto span = reading.document.span(name.tokens);
        entities[name.entity].mentions.push_back({0, {index(span.begin), index(span.end)}});
    }
    return entities;
}

/// Each thread has its own: it keeps its memory from article to article.
Annotator& annotator() {
    static const Lemmatizer lemmatizer;
    thread_local Annotator of_thread(english_model(), lemmatizer);
    return of_thread;
}

} // namespace

Extractor english_extractor(const Ontology& ontology) {
    const auto rules = std::make_shared<const EventRules>(ontology);
    return [rules](Article article) {
        const auto& weights = trained_weights();
        auto reading = read_article(std::move(article), annotator(), weights.names);
        const CodePointIndex index(reading.document.article.text);
        Extraction extraction;
        extraction.entities = to_entities(reading, index);
        extraction.relations = find_relations(reading, weights.relations, index);
        extraction.events = find_events(reading, *rules, weights, extraction.relations, index);
        extraction.article = std::move(reading.document.article);
        for (auto& event : extraction.events) {
            event.id = event_id(extraction.article.id, *event.evidence.front().trigger, event.type);
        }
        set_active_days(extraction.events, extraction.entities);
        return extraction;
    };
}

} // namespace dateline
