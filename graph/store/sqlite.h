#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace dateline {

/// An open SQLite file. Failures throw: InputError where the file is at fault (not there, no
/// database, damaged, in use), std::runtime_error with SQLite's own words otherwise.
class Database {
public:
    enum class Mode { read, write, create };

    Database(const std::string& path, Mode mode);

    /// Throws InputError if no graph can be at `path`: a folder, a device, a file or folder that is
    /// not there.
    static void require_place(const std::string& path, Mode mode);

    /// Waits some seconds for a lock that another program holds; without this, it is told at once.
    void wait_for_others() const;

    /// Runs one or more statements that give no rows.
    void run(const char* sql) const;
    std::int64_t number(const char* sql) const;

    const std::string& path() const { return path_; }
    sqlite3* handle() const { return database_.get(); }

    /// Throws for the failure `code` that SQLite has just reported.
    [[noreturn]] void fail(int code) const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    std::string path_;
    std::unique_ptr<sqlite3, Close> database_;
};

/// A prepared statement; values go in by position, never into the text.
class Statement {
public:
    Statement(const Database& database, const char* sql);

    /// Binds the next value. Empty optionals are NULL.
    Statement& add(std::string_view text);
    Statement& add(std::int64_t number);
    Statement& add(double number);
    Statement& add_null();
    Statement& add_or_null(std::string_view text); // NULL where empty
    Statement& add(const std::optional<std::int64_t>& number);
    Statement& add_bytes(std::string_view bytes);
    /// As add(text), of a text that stays where it is until the statement has run.
    Statement& lend(std::string_view text);

    /// Runs a statement that gives no row, and readies it for the next values.
    void run();

    /// Moves to the next row; false behind the last, and then the statement is ready for the next
    /// values.
    bool next();
    std::string text(int column) const;       // empty for NULL
    std::string_view bytes(int column) const; // until the next row
    std::int64_t number(int column) const;
    double real(int column) const;
    bool is_null(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    void check(int code) const;
    void reset();

    const Database& database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    int bound_ = 0;
};

} // namespace dateline
