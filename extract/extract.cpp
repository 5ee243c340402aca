#include "extract/extract.h"

#include "extract/derived.h"
#include "extract/event/event.h"
#include "extract/event/lexicon.h"
#include "extract/language/annotate.h"

#include <memory>

namespace dateline {

namespace {

/// What is read with, the same for all articles.
struct Rules {
    Ontology ontology;
    Lexicon lexicon;
};

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

Extractor rule_extractor(const Ontology& ontology) {
    const auto rules = std::make_shared<const Rules>(Rules{ontology, build_lexicon(ontology)});
    return [rules](Article article) {
        auto reading = read_article(std::move(article), annotator());
        const CodePointIndex index(reading.document.article.text);
        reading.entities = gather_mentions(reading.document, recognize_names(reading.document));
        Extraction extraction;
        extraction.entities = to_entities(reading, index);
        extraction.relations = find_relations(reading, index);
        extraction.events =
            find_events(reading, rules->ontology, rules->lexicon, extraction.relations, index);
        extraction.article = std::move(reading.document.article);
        for (auto& event : extraction.events) {
            event.id = event_id(extraction.article.id, *event.evidence.front().trigger, event.type);
        }
        set_active_days(extraction.events, extraction.entities);
        return extraction;
    };
}

} // namespace dateline
