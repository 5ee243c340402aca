#pragma once

#include "extract/extraction.h"
#include "graph/json_writer.h"

#include <vector>

namespace dateline {

// The objects of the contract (schema dateline/1), the same in every view and in the lines of
// `extract`. `articles` and `entities` are the lists that indices stand for.

void write_article(JsonWriter& json, const Article& article);
void write_entity(JsonWriter& json, const Entity& entity, const std::vector<Article>& articles);
void write_event(JsonWriter& json, const Event& event, const std::vector<Article>& articles,
                 const std::vector<Entity>& entities);
void write_relation(JsonWriter& json, const Relation& relation,
                    const std::vector<Article>& articles, const std::vector<Entity>& entities);
void write_evidence(JsonWriter& json, const Evidence& evidence,
                    const std::vector<Article>& articles);

/// The value of a "date" member: an object, or null.
void write_date(JsonWriter& json, const std::optional<EventDate>& date);

} // namespace dateline
