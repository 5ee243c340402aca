#include "cli/graph_counts.h"

#include "cli/print.h"

#include <ostream>

namespace dateline {

void print_counts(const std::string& file, const GraphCounts& counts, std::ostream& out) {
    out << file << ": " << count_of(counts.articles, "article", "articles") << ", "
        << count_of(counts.entities, "entity", "entities") << ", "
        << count_of(counts.events, "event", "events") << ", "
        << count_of(counts.relations, "relation", "relations") << '\n';
}

void write_counts(JsonWriter& json, const GraphCounts& counts) {
    json.member("articles", counts.articles);
    json.member("entities", counts.entities);
    json.member("events", counts.events);
    json.member("relations", counts.relations);
}

} // namespace dateline
