#include "graph/store/store.h"

#include "embedded/schema_sql.h"
#include "extract/input_error.h"
#include "extract/vocabulary.h"
#include "graph/extraction_line.h"
#include "graph/merge/merge.h"
#include "graph/store/rows.h"

#include <filesystem>
#include <stdexcept>

namespace dateline {

namespace {

constexpr std::int64_t application_id = 0x444C4E45; // 'DLNE'
constexpr std::int64_t schema_version = 1;

/// Throws unless `database` holds a graph of this version.
void require_graph(const Database& database) {
    if (database.number("PRAGMA application_id") != application_id) {
        throw InputError(database.path(), 0, "is no Dateline graph",
                         "name a file that dateline build has made");
    }
    const auto version = database.number("PRAGMA user_version");
    if (version != schema_version) {
        throw InputError(database.path(), 0,
                         "has schema version " + std::to_string(version) + ", not " +
                             std::to_string(schema_version),
                         "build it anew from the articles");
    }
}

bool exists(const std::string& path) {
    std::error_code unknown;
    return std::filesystem::exists(path, unknown);
}

bool is_missing_or_empty(const std::string& path) {
    std::error_code missing;
    const auto size = std::filesystem::file_size(path, missing);
    return missing || size == 0;
}

void create_schema(const Database& database) {
    database.run(std::string(embedded::schema_sql()).c_str());
    database.run(("PRAGMA application_id = " + std::to_string(application_id)).c_str());
    database.run(("PRAGMA user_version = " + std::to_string(schema_version)).c_str());
}

std::vector<Extraction> read_extractions(const Database& database) {
    std::vector<Extraction> extractions;
    Statement rows(database, "SELECT extraction FROM article ORDER BY path, id");
    while (rows.next()) {
        try {
            extractions.push_back(parse_line(rows.text(0)));
        } catch (const std::runtime_error& error) {
            throw InputError(database.path(), 0,
                             std::string("is damaged: in an article, ") + error.what(),
                             "build it anew from the articles");
        }
    }
    return extractions;
}

} // namespace

KnowledgeGraph read_graph(const std::string& path, std::optional<Day> known_by) {
    const Database database(path, Database::Mode::read);
    database.wait_for_others();
    database.run("BEGIN"); // all that is read is of one state of the file
    require_graph(database);
    if (!known_by) {
        return read_rows(database);
    }
    auto extractions = read_extractions(database);
    std::erase_if(extractions, [&](const Extraction& extraction) {
        const auto& published = extraction.article.published;
        return !published || published->last > *known_by;
    });
    return merge(std::move(extractions), read_event_types(database));
}

StoreUpdate::StoreUpdate(const std::string& path)
    : path_(path), existed_(exists(path)), is_new_(is_missing_or_empty(path)),
      database_(path, Database::Mode::create) {
    // From here on others can read but not write. Who else wants to is told at once; readers are
    // waited for when the changes are made final.
    database_.run("BEGIN IMMEDIATE");
    database_.wait_for_others();
    is_new_ ? create_schema(database_) : require_graph(database_);
}

StoreUpdate::~StoreUpdate() {
    if (!existed_ && !committed_) {
        std::error_code gone;
        std::filesystem::remove(path_, gone);
    }
}

std::map<std::string, std::string> StoreUpdate::article_paths() const {
    std::map<std::string, std::string> paths;
    Statement rows(database_, "SELECT id, path FROM article");
    while (rows.next()) {
        paths.emplace(rows.text(0), rows.text(1));
    }
    return paths;
}

std::vector<Extraction> StoreUpdate::extractions() const {
    return read_extractions(database_);
}

void StoreUpdate::add(const Extraction& extraction) {
    const auto& article = extraction.article;
    Statement insert(database_, "INSERT OR REPLACE INTO article VALUES (?,?,?,?,?,?,?,?,?,?)");
    insert.add(article.id)
        .add(article.path)
        .add_or_null(article.url)
        .add_or_null(article.title)
        .add_or_null(article.source)
        .add_or_null(article.published ? to_edtf(*article.published) : "")
        .add_or_null(article.published ? to_word(article.published_basis) : "")
        .add(article.sha256)
        .add(article.text)
        .add(to_line(extraction))
        .run();
}

void StoreUpdate::set_path(const std::string& article_id, const std::string& path) {
    Statement line(database_, "SELECT extraction FROM article WHERE id = ?");
    line.add(article_id).next();
    auto extraction = parse_line(line.text(0));
    extraction.article.path = path;
    Statement update(database_, "UPDATE article SET path = ?, extraction = ? WHERE id = ?");
    update.add(path).add(to_line(extraction)).add(article_id).run();
}

void StoreUpdate::remove(const std::string& article_id) {
    Statement(database_, "DELETE FROM article WHERE id = ?").add(article_id).run();
}

void StoreUpdate::commit(const KnowledgeGraph& graph) {
    write_rows(database_, graph);
    database_.run("COMMIT");
    committed_ = true;
}

} // namespace dateline
