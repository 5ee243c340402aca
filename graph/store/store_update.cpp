#include "extract/input_error.h"
#include "graph/extraction_line.h"
#include "graph/store/correction_rows.h"
#include "graph/store/schema.h"
#include "graph/store/store.h"

#include <filesystem>
#include <stdexcept>

namespace dateline {

namespace {

constexpr std::size_t staged_at_once = 256; // articles lost at most when the program is killed

const std::string& require_folder(const std::string& path) {
    Database::require_place(path, Database::Mode::create);
    return path;
}

/// Whether nothing is left of the file: a first build was killed while it wrote, which SQLite
/// undoes as soon as it reads.
bool undone(const Database& database) {
    database.number("PRAGMA page_count");
    return std::filesystem::file_size(database.path()) == 0;
}

Extraction read_line(const Database& database, const std::string& line) {
    try {
        return parse_line(line);
    } catch (const std::runtime_error& error) {
        throw InputError(database.path(), 0,
                         std::string("is damaged: in an article, ") + error.what(),
                         "build it anew from the articles");
    }
}

} // namespace

StoreUpdate::StoreUpdate(const std::string& path)
    : path_(require_folder(path)), lock_(path), keep_(lock_.existed() || lock_.had_content()),
      database_(path, Database::Mode::write) {
    database_.wait_for_others();
    // Much is written to many places: what a build adds at once is kept in memory till its end, and
    // indexes are sorted there, on two threads.
    database_.run("PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY; PRAGMA threads = 2");
    if (lock_.had_content() && !undone(database_)) {
        database_.run("BEGIN");
        const auto version = require_graph(database_);
        database_.run("COMMIT");
        if (version < schema_version) {
            database_.run("BEGIN IMMEDIATE");
            changing_ = true;
            migrate(database_, version);
        }
    } else {
        database_.run("BEGIN IMMEDIATE");
        changing_ = true;
        create_schema(database_);
    }
}

StoreUpdate::~StoreUpdate() {
    if (!keep_) {
        std::error_code gone;
        std::filesystem::remove(path_, gone);
    }
}

void StoreUpdate::begin() {
    if (!changing_) {
        database_.run("BEGIN IMMEDIATE");
        changing_ = true;
    }
    if (!writer_) {
        writer_ = std::make_unique<ArticleWriter>(database_);
    }
}

std::map<std::string, std::string> StoreUpdate::article_paths() const {
    std::map<std::string, std::string> paths;
    Statement rows(database_, "SELECT id, path FROM article UNION ALL "
                              "SELECT id, json_extract(line, '$.article.path') FROM staged");
    while (rows.next()) {
        paths.emplace(rows.text(0), rows.text(1));
    }
    return paths;
}

bool StoreUpdate::has_staged() const {
    return database_.number("SELECT count(*) FROM staged") > 0;
}

bool StoreUpdate::has_graph() const {
    return database_.number("SELECT count(*) FROM packed") > 0;
}

void StoreUpdate::stage(const Extraction& extraction) {
    if (!changing_) {
        database_.run("BEGIN IMMEDIATE");
        changing_ = true;
    }
    if (!stage_) {
        stage_ =
            std::make_unique<Statement>(database_, "INSERT OR REPLACE INTO staged VALUES (?,?,?)");
    }
    stage_->add(extraction.article.id).add(to_line(extraction)).add(extraction.article.text).run();
    keep_ = true;
    if (++staged_ >= staged_at_once) {
        database_.run("COMMIT");
        changing_ = false;
        staged_ = 0;
    }
}

void StoreUpdate::add(const Extraction& extraction) {
    begin();
    keep_ = true;
    writer_->write(extraction);
}

void StoreUpdate::add_staged() {
    Statement rows(database_, "SELECT line, text FROM staged ORDER BY id");
    while (rows.next()) {
        auto extraction = read_line(database_, rows.text(0));
        extraction.article.text = rows.text(1);
        writer_->write(extraction);
    }
    database_.run("DELETE FROM staged");
}

void StoreUpdate::set_path(const std::string& article_id, const std::string& path) {
    begin();
    Statement(database_, "UPDATE article SET path = ? WHERE id = ?")
        .add(path)
        .add(article_id)
        .run();
    Statement(database_,
              "UPDATE staged SET line = json_set(line, '$.article.path', ?) WHERE id = ?")
        .add(path)
        .add(article_id)
        .run();
}

void StoreUpdate::remove(const std::string& article_id) {
    begin();
    writer_->remove(article_id);
    Statement(database_, "DELETE FROM staged WHERE id = ?").add(article_id).run();
}

std::uint32_t StoreUpdate::correct(const Correction& correction) {
    begin();
    return write_correction(database_, correction);
}

bool StoreUpdate::undo_correction(std::uint32_t number) {
    begin();
    return remove_correction(database_, number);
}

GraphCounts StoreUpdate::commit(const std::vector<EventType>& types) {
    begin();
    add_staged();
    const auto counts = merge_rows(database_, types.empty() ? read_event_types(database_) : types,
                                   read_corrections(database_), [&] {
                                       writer_->index_evidence();
                                       create_article_indexes(database_);
                                   });
    create_graph_indexes(database_);
    stage_.reset();
    writer_.reset();
    database_.run("COMMIT");
    changing_ = false;
    keep_ = true;
    return counts;
}

GraphCounts StoreUpdate::counts() const {
    const auto count = [&](const char* sql) {
        return static_cast<std::uint64_t>(database_.number(sql));
    };
    return {count("SELECT count(*) FROM article"), count("SELECT count(*) FROM entity"),
            count("SELECT count(*) FROM event"), count("SELECT count(*) FROM relation")};
}

} // namespace dateline
