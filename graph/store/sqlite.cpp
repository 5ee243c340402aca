#include "graph/store/sqlite.h"

#include "extract/input_error.h"

#include <filesystem>
#include <stdexcept>

#include <sqlite3.h>

namespace dateline {

void Database::require_place(const std::string& path, Mode mode) {
    namespace fs = std::filesystem;
    std::error_code unknown;
    if (path.empty() || path == "-" ||
        (fs::exists(path, unknown) && !fs::is_regular_file(path, unknown) &&
         !fs::is_directory(path, unknown))) {
        throw InputError("\"" + path + "\"", 0, "can't be a graph", "name a plain file");
    }
    const auto folder = fs::path(path).parent_path();
    if (mode == Mode::create && !folder.empty() && !fs::is_directory(folder, unknown)) {
        throw InputError(path, 0, "can't be made: there is no folder " + folder.string(),
                         "make the folder first");
    }
    if (mode != Mode::create && !fs::exists(path, unknown)) {
        throw InputError(path, 0, "does not exist",
                         "make it with: dateline build ARTICLES --out " + path);
    }
    if (fs::is_directory(path, unknown)) {
        throw InputError(path, 0, "is a folder", "name a graph file");
    }
}

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

Database::Database(const std::string& path, Mode mode) : path_(path) {
    require_place(path, mode);
    // SQLite counts its memory under a lock, for statistics that nobody reads.
    static const int without_statistics = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(without_statistics);
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX |
                                         (mode == Mode::create ? SQLITE_OPEN_CREATE : 0),
                                     nullptr);
    database_.reset(opened);
    if (code != SQLITE_OK) {
        fail(code);
    }
    if (mode == Mode::read) {
        // Opened for writing all the same: after a build was killed, reading means undoing its
        // half.
        run("PRAGMA query_only = 1");
    }
}

void Database::wait_for_others() const {
    constexpr int milliseconds = 5000;
    sqlite3_busy_timeout(handle(), milliseconds);
}

void Database::run(const char* sql) const {
    // All statements are our own and right; if one does not fit, the tables are not ours.
    if (const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
        code != SQLITE_OK) {
        fail((code & 0xFF) == SQLITE_ERROR ? SQLITE_CORRUPT : code);
    }
}

std::int64_t Database::number(const char* sql) const {
    Statement statement(*this, sql);
    return statement.next() ? statement.number(0) : 0;
}

void Database::fail(int code) const {
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        throw InputError(path_, 0, "is no database", "name a file that dateline build has made");
    case SQLITE_CORRUPT:
        throw InputError(path_, 0, "is a damaged database", "build it anew from the articles");
    case SQLITE_CONSTRAINT: // two rows where we have written one
        throw InputError(path_, 0, std::string("is damaged: ") + sqlite3_errmsg(handle()),
                         "build it anew from the articles");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw InputError(path_, 0, "is being written by another program",
                         "try again when it has finished");
    case SQLITE_FULL:
    case SQLITE_IOERR:
        throw InputError(path_, 0, std::string("can't be written: ") + sqlite3_errmsg(handle()),
                         "make room on the disk; the graph is as it was once there is");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        throw InputError(path_, 0, "can't be opened", "check its permissions");
    default:
        throw std::runtime_error(path_ + ": " +
                                 (handle() ? sqlite3_errmsg(handle()) : sqlite3_errstr(code)));
    }
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(const Database& database, const char* sql) : database_(database) {
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v2(database.handle(), sql, -1, &prepared, nullptr);
    statement_.reset(prepared);
    check((code & 0xFF) == SQLITE_ERROR ? SQLITE_CORRUPT : code); // as above
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) {
        database_.fail(code);
    }
}

Statement& Statement::add(std::string_view text) {
    check(sqlite3_bind_text64(statement_.get(), ++bound_, text.data() ? text.data() : "",
                              text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::add(std::int64_t number) {
    check(sqlite3_bind_int64(statement_.get(), ++bound_, number));
    return *this;
}

Statement& Statement::add(double number) {
    check(sqlite3_bind_double(statement_.get(), ++bound_, number));
    return *this;
}

Statement& Statement::add_null() {
    check(sqlite3_bind_null(statement_.get(), ++bound_));
    return *this;
}

Statement& Statement::add_or_null(std::string_view text) {
    return text.empty() ? add_null() : add(text);
}

Statement& Statement::add(const std::optional<std::int64_t>& number) {
    return number ? add(*number) : add_null();
}

Statement& Statement::add_bytes(std::string_view bytes) {
    check(sqlite3_bind_blob64(statement_.get(), ++bound_, bytes.data() ? bytes.data() : "",
                              bytes.size(), SQLITE_STATIC));
    return *this;
}

Statement& Statement::lend(std::string_view text) {
    check(sqlite3_bind_text64(statement_.get(), ++bound_, text.data() ? text.data() : "",
                              text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

void Statement::run() {
    if (next()) {
        reset();
    }
}

void Statement::reset() {
    check(sqlite3_reset(statement_.get()));
    bound_ = 0;
}

bool Statement::next() {
    const int code = sqlite3_step(statement_.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        database_.fail(code);
    }
    if (code == SQLITE_DONE) {
        reset();
    }
    return code == SQLITE_ROW;
}

std::string_view Statement::bytes(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return bytes ? std::string_view(bytes, size) : std::string_view();
}

std::string Statement::text(int column) const {
    const auto* text = sqlite3_column_text(statement_.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return text ? std::string(reinterpret_cast<const char*>(text), size) : std::string();
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

} // namespace dateline
