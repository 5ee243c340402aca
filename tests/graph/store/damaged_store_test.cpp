#include "extract/input_error.h"
#include "graph/merge/merge.h"
#include "graph/store/store.h"
#include "tests/graph/build_values.h"
#include "tests/table.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

void write_graph(const std::string& path) {
    const std::vector<Participant> both{{0, Role::agent}, {1, Role::partner}};
    StoreUpdate store(path);
    for (const auto* name : {"a", "b", "c"}) {
        auto met = event("meet", "2025-02-28", both);
        met.place = 2;
        store.add(extraction(article(name, "2025-03-03"),
                             {organization("Acme", {"Acme Co"}), person("Ann Bee"), place("Bonn")},
                             {met, event("agree", "2024-01", both), event("agree", "", both)},
                             {relation(RelationType::owns, 1, 0)}));
    }
    store.commit(merge(store.extractions(), event_types()));
}

std::string bytes_of(const std::string& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

/// Whether both reading and adding to `path` are refused with `problem`.
void check_refused(const std::string& path, const std::string& problem) {
    const auto is_told = [&](const InputError& error) {
        BOOST_TEST(error.problem() == problem);
        return std::string(error.what()).starts_with(path + ": ");
    };
    BOOST_CHECK_EXCEPTION(read_graph(path), InputError, is_told);
    BOOST_CHECK_EXCEPTION(StoreUpdate{path}, InputError, is_told);
}

void check_read_refused(const std::string& path, const std::string& problem) {
    BOOST_CHECK_EXCEPTION(read_graph(path), InputError, [&](const InputError& error) {
        BOOST_TEST(error.problem() == problem);
        return std::string(error.what()).starts_with(path + ": ");
    });
}

/// How read_graph takes the file: "read", "refused" or what it throws else.
std::string taken(const std::string& path) {
    try {
        read_graph(path);
        return "read";
    } catch (const InputError&) {
        return "refused";
    } catch (const std::exception& error) {
        return error.what();
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(damaged_store)

BOOST_AUTO_TEST_CASE(a_text_is_no_database) {
    const TemporaryFolder folder;
    const auto path = folder.write("text.db", "Baogang Group met Meng Fanying on Friday.\n" +
                                                  std::string(4096, 'x'));
    check_refused(path, "is no database");
    BOOST_TEST(taken(folder.write("short.db", "x")) == "refused");
    BOOST_CHECK_THROW(StoreUpdate{folder / "short.db"}, InputError);
    BOOST_TEST(bytes_of(folder / "short.db") == "x");
}

BOOST_AUTO_TEST_CASE(the_database_of_another_program_is_no_graph) {
    const TemporaryFolder folder;
    const auto path = folder / "other.db";
    Database(path, Database::Mode::create).run("CREATE TABLE article (id TEXT)");
    const auto before = bytes_of(path);
    check_refused(path, "is no Dateline graph");
    BOOST_TEST(bytes_of(path) == before);
}

BOOST_AUTO_TEST_CASE(an_empty_file_is_no_graph) {
    const TemporaryFolder folder;
    check_read_refused(folder.write("empty.db", ""), "is no Dateline graph");
}

BOOST_AUTO_TEST_CASE(a_later_version_is_refused) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    write_graph(path);
    Database(path, Database::Mode::create).run("PRAGMA user_version = 2");
    check_refused(path, "has schema version 2, not 1");
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_told) {
    const TemporaryFolder folder;
    check_read_refused(folder / "missing.db", "does not exist");
    BOOST_TEST(!std::filesystem::exists(folder / "missing.db"));
    check_read_refused(folder / "missing/graph.db", "does not exist");
}

BOOST_AUTO_TEST_CASE(a_missing_folder_is_told) {
    const TemporaryFolder folder;
    const auto path = folder / "missing/graph.db";
    BOOST_CHECK_EXCEPTION(StoreUpdate{path}, InputError, [&](const InputError& error) {
        BOOST_TEST(error.problem() == "can't be made: there is no folder " + (folder / "missing"));
        return std::string(error.what()).starts_with(path + ": ");
    });
}

BOOST_AUTO_TEST_CASE(a_folder_is_no_file) {
    const TemporaryFolder folder;
    folder.write("graph.db/x", "");
    check_refused(folder / "graph.db", "is a folder");
}

BOOST_AUTO_TEST_CASE(a_truncated_copy_is_refused) {
    const TemporaryFolder folder;
    write_graph(folder / "graph.db");
    const auto bytes = bytes_of(folder / "graph.db");
    constexpr std::size_t page = 4096; // SQLite sees by the header that a page is missing
    for (std::size_t size = 1; size <= bytes.size() - page; size += 997) {
        const auto path = folder.write("copy.db", bytes.substr(0, size));
        BOOST_TEST(taken(path) == "refused", "of " << size << " bytes: " << taken(path));
        BOOST_CHECK_THROW(StoreUpdate{path}, InputError);
    }
    check_read_refused(folder.write("copy.db", bytes.substr(0, bytes.size() / 2)),
                       "is a damaged database");
}

// What write_rows would not have written.
BOOST_DATA_TEST_CASE(a_row_that_says_nonsense_is_refused,
                     boost::unit_test::data::make(std::vector<std::string>{
                         "UPDATE entity SET kind = 'company' WHERE key = 0",
                         "UPDATE entity SET first = '2025-02-30' WHERE key = 0",
                         "UPDATE event SET status = 'maybe' WHERE key = 0",
                         "UPDATE event SET date = 'soon' WHERE key = 0",
                         "UPDATE event SET basis = NULL WHERE key = 0",
                         "UPDATE event SET place = 99 WHERE key = 0",
                         "UPDATE event SET place = -1 WHERE key = 0",
                         "UPDATE participant SET role = '' WHERE rowid = 1",
                         "UPDATE participant SET entity = 99 WHERE rowid = 1",
                         "UPDATE participant SET event = 99 WHERE rowid = 1",
                         "UPDATE relation SET type = 'likes' WHERE key = 0",
                         "UPDATE relation SET subject = 99 WHERE key = 0",
                         "UPDATE alias SET entity = 99 WHERE rowid = 1",
                         "UPDATE mention SET article = 'a:none' WHERE rowid = 1",
                         "UPDATE evidence SET article = 'a:none' WHERE rowid = 1",
                         "UPDATE evidence SET event = 99 WHERE event = 0",
                         "UPDATE article SET published = '2025-02-30'",
                         "UPDATE article SET published_basis = 'rumour'"}),
                     sql) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    write_graph(path);
    Database(path, Database::Mode::create).run(sql.c_str());
    BOOST_CHECK_EXCEPTION(read_graph(path), InputError, [&](const InputError& error) {
        return error.problem().starts_with("is damaged: ");
    });
}

BOOST_AUTO_TEST_CASE(a_damaged_line_of_an_article_is_told) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    write_graph(path);
    Database(path, Database::Mode::create).run("UPDATE article SET extraction = '{}'");
    const auto is_told = [](const InputError& error) {
        return error.problem() == "is damaged: in an article, \"article\" is missing";
    };
    BOOST_CHECK_EXCEPTION(read_graph(path, day("2025-03-03")), InputError, is_told);
    BOOST_CHECK_EXCEPTION(StoreUpdate(path).extractions(), InputError, is_told);
    BOOST_CHECK_NO_THROW(read_graph(path)); // which needs no lines
}

BOOST_AUTO_TEST_CASE(flipped_bytes_never_crash_the_reader) {
    const TemporaryFolder folder;
    write_graph(folder / "graph.db");
    const auto bytes = bytes_of(folder / "graph.db");
    std::mt19937 random(20250228);
    for (int round = 0; round < 200; ++round) {
        auto damaged = bytes;
        for (int flips = 1 + round % 20; flips > 0; --flips) {
            damaged[random() % damaged.size()] = static_cast<char>(random());
        }
        const auto path = folder.write("damaged.db", damaged);
        BOOST_CHECK_NO_THROW(taken(path));
    }
}

BOOST_AUTO_TEST_SUITE_END()
