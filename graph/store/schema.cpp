#include "graph/store/schema.h"

#include "embedded/article_indexes_sql.h"
#include "embedded/graph_indexes_sql.h"
#include "embedded/schema_sql.h"
#include "extract/input_error.h"

#include <string>

namespace dateline {

namespace {

constexpr std::int64_t application_id = 0x444C4E45; // 'DLNE'

} // namespace

void create_schema(const Database& database) {
    database.run(std::string(embedded::schema_sql()).c_str());
    database.run(("PRAGMA application_id = " + std::to_string(application_id)).c_str());
    database.run(("PRAGMA user_version = " + std::to_string(schema_version)).c_str());
}

void create_article_indexes(const Database& database) {
    database.run(std::string(embedded::article_indexes_sql()).c_str());
}

void create_graph_indexes(const Database& database) {
    database.run(std::string(embedded::graph_indexes_sql()).c_str());
}

std::int64_t require_graph(const Database& database) {
    if (database.number("PRAGMA application_id") != application_id) {
        throw InputError(database.path(), 0, "is no Dateline graph",
                         "name a file that dateline build has made");
    }
    const auto version = database.number("PRAGMA user_version");
    if (version < 1 || version > schema_version) {
        throw InputError(database.path(), 0,
                         "has schema version " + std::to_string(version) +
                             ", which this program does not know",
                         "use a newer dateline, or build it anew from the articles");
    }
    return version;
}

void require_schema(const Database& database) {
    const auto version = require_graph(database);
    if (version != schema_version) {
        throw InputError(database.path(), 0,
                         "has schema version " + std::to_string(version) + ", not " +
                             std::to_string(schema_version),
                         "bring it up to date with: dateline merge --out " + database.path());
    }
}

void migrate(const Database& database, std::int64_t) {
    // Version 1 kept the line of `dateline extract` of each article; all other tables follow from
    // it but the types of events.
    database.run("ALTER TABLE article RENAME TO article_1;"
                 "DROP TABLE evidence; DROP TABLE participant; DROP TABLE relation;"
                 "DROP TABLE event; DROP TABLE mention; DROP TABLE alias; DROP TABLE entity;"
                 "ALTER TABLE event_type RENAME TO event_type_1;");
    create_schema(database);
    database.run("INSERT INTO staged SELECT id, extraction, text FROM article_1;"
                 "INSERT INTO event_type SELECT * FROM event_type_1 ORDER BY rowid;"
                 "DROP TABLE article_1; DROP TABLE event_type_1;");
}

} // namespace dateline
