#pragma once

#include "extract/article/sha256.h"
#include "extract/derived.h"
#include "extract/extraction.h"
#include "graph/knowledge_graph.h"
#include "graph/view.h"

#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::test {

// Values written by hand, as short as a test can name them.

inline Day day(std::string_view iso) {
    return parse_date(iso).value().first;
}

/// "2025-11-17", "2025-11"; none for "".
inline std::optional<EventDate> on(std::string_view edtf, Basis basis = Basis::explicit_) {
    const auto date = parse_date(edtf);
    return date ? std::optional(EventDate{*date, basis}) : std::nullopt;
}

/// The article in news/`name`.txt; `published` is EDTF or empty.
inline Article article(const std::string& name, std::string_view published = "") {
    Article article;
    article.sha256 = sha256(name);
    article.id = "a:" + article.sha256.substr(0, 12);
    article.path = "news/" + name + ".txt";
    article.title = "On " + name;
    article.published = parse_date(published);
    if (article.published) {
        article.published_basis = PublishedBasis::metadata;
    }
    article.text = "The text of " + name + ".";
    return article;
}

/// The same article with another text and its fingerprint: no copy of others, as articles without a
/// text are whose events have the same sentences.
inline Article with_text(Article article, const std::string& text) {
    article.text = text;
    article.fingerprint = fingerprint_of(text);
    return article;
}

inline Entity entity(Kind kind, const std::string& name, std::vector<std::string> aliases = {}) {
    Entity entity;
    entity.id = entity_id(kind, name);
    entity.kind = kind;
    entity.name = name;
    entity.aliases = std::move(aliases);
    entity.mentions = {{0, {5, 12}}};
    return entity;
}

inline Entity organization(const std::string& name, std::vector<std::string> aliases = {}) {
    return entity(Kind::organization, name, std::move(aliases));
}

inline Entity person(const std::string& name, std::vector<std::string> aliases = {}) {
    return entity(Kind::person, name, std::move(aliases));
}

inline Entity policy(const std::string& name) {
    return entity(Kind::policy, name);
}

inline Entity place(const std::string& name) {
    return entity(Kind::place, name);
}

inline Evidence evidence(const std::string& text) {
    return {0, {0, static_cast<std::uint32_t>(text.size())}, text, TextRange{2, 6}};
}

/// An event without an id; `when` is EDTF or empty.
inline Event event(const std::string& type, std::string_view when,
                   std::vector<Participant> participants, const std::string& text = "So it was.") {
    Event event;
    event.type = type;
    event.date = on(when);
    event.participants = std::move(participants);
    event.confidence = 0.75;
    event.evidence = {evidence(text)};
    return event;
}

/// The same event, stated in `words`, which end its sentence.
inline Event told_as(Event event, const std::string& words, const std::string& before = "So it ") {
    const auto begin = static_cast<std::uint32_t>(before.size());
    const auto end = begin + static_cast<std::uint32_t>(words.size());
    event.evidence = {{0, {0, end}, before + words, TextRange{begin, end}}};
    return event;
}

inline Event with_status(Event event, Status status) {
    event.status = status;
    return event;
}

inline Relation relation(RelationType type, std::uint32_t subject, std::uint32_t object,
                         const std::string& title = "") {
    Relation relation;
    relation.type = type;
    relation.subject = subject;
    relation.object = object;
    relation.title = title;
    relation.evidence = {evidence("So it is.")};
    return relation;
}

/// Gives each event the id that its article and its place in the list make.
inline Extraction extraction(const Article& article, std::vector<Entity> entities,
                             std::vector<Event> events = {}, std::vector<Relation> relations = {}) {
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        events[i].id = event_id(article.id, {100 * i, 100 * i + 4}, events[i].type);
    }
    return {article, std::move(entities), std::move(events), std::move(relations)};
}

inline std::vector<EventType> event_types() {
    return {{"agree", "agreement", "Parties sign.", "05", "AGREE", "", ""},
            {"meet", "contact", "Parties meet.", "04", "CONSULT", "Contact.Meet", ""}};
}

/// A graph as it is told, not as merge() would order it; events get ids by their places.
inline KnowledgeGraph graph_of(std::vector<Article> articles, std::vector<Entity> entities,
                               std::vector<Event> events, std::vector<Relation> relations = {}) {
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        events[i].id = event_id("graph", {i, i + 1}, events[i].type);
    }
    return {event_types(),
            std::move(articles),
            std::move(entities),
            std::move(events),
            std::move(relations),
            {},
            {}};
}

/// All of `graph`.
inline View all_of(const KnowledgeGraph& graph) {
    const auto all = [](std::size_t size) {
        std::vector<std::uint32_t> indices(size);
        std::iota(indices.begin(), indices.end(), 0U);
        return indices;
    };
    return {&graph, all(graph.articles.size()), all(graph.entities.size()),
            all(graph.events.size()), all(graph.relations.size())};
}

} // namespace dateline::test
