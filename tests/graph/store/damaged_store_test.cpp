#include "extract/input_error.h"
#include "tests/graph/store/damage.h"
#include "tests/table.h"

#include <filesystem>
#include <random>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

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
    run_sql(path, "CREATE TABLE article (id TEXT)");
    const auto before = bytes_of(path);
    check_refused(path, "is no Dateline graph");
    BOOST_TEST((bytes_of(path) == before));
}

BOOST_AUTO_TEST_CASE(an_empty_file_is_no_graph) {
    const TemporaryFolder folder;
    check_read_refused(folder.write("empty.db", ""), "is no Dateline graph");
}

BOOST_AUTO_TEST_CASE(a_later_version_is_refused) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    write_graph(path);
    for (const auto* version : {"3", "0", "-1", "2147483647"}) {
        run_sql(path, std::string("PRAGMA user_version = ") + version);
        const auto before = bytes_of(path);
        check_refused(path, std::string("has schema version ") + version +
                                ", which this program does not know");
        BOOST_TEST((bytes_of(path) == before));
    }
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

// What merging would not have written.
BOOST_DATA_TEST_CASE(a_row_that_says_nonsense_is_refused,
                     boost::unit_test::data::make(std::vector<std::string>{
                         "UPDATE entity SET kind = 'company'",
                         "UPDATE entity SET kind = 7",
                         "UPDATE entity SET first = '2025-02-30'",
                         "UPDATE entity SET last = NULL",
                         "UPDATE event SET status = 'maybe'",
                         "UPDATE event SET date = 'soon'",
                         "UPDATE event SET basis = NULL WHERE date IS NOT NULL",
                         "UPDATE event SET place = 99",
                         "UPDATE event SET place = -1",
                         "UPDATE event SET confidence = 2",
                         "UPDATE event SET confidence = 9e999",
                         "UPDATE event SET sources = 0",
                         "UPDATE event SET sources = -1",
                         "UPDATE participant SET role = ''",
                         "UPDATE participant SET entity = 99 WHERE entity = 1",
                         "UPDATE participant SET event = 99 WHERE event = 1",
                         "DELETE FROM participant",
                         "DELETE FROM evidence",
                         "DELETE FROM entity",
                         "DELETE FROM article WHERE key = 1",
                         "UPDATE relation SET type = 'likes'",
                         "UPDATE relation SET subject = 99",
                         "UPDATE entity_name SET entity = 99",
                         "UPDATE identity SET entity = 99",
                         "UPDATE appearance SET article = 99",
                         "UPDATE appearance SET entity = 99",
                         "UPDATE appearance SET mentions = 'none'",
                         "UPDATE appearance SET mentions = '[[-1, 4]]'",
                         "UPDATE appearance SET mentions = '[[1, 99999999999]]'",
                         "UPDATE report SET article = 99",
                         "UPDATE report SET event = 99",
                         "UPDATE evidence SET start = -1",
                         "UPDATE evidence SET trigger_end = 1 << 40",
                         "UPDATE article SET published = '2025-02-30'",
                         "UPDATE article SET published_basis = 'rumour'"}),
                     sql) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    write_graph(path);
    run_sql(path, "INSERT INTO identity VALUES (1, 'a', 'b', 'c'); " + sql);
    BOOST_CHECK_EXCEPTION(read_graph(path), InputError, [&](const InputError& error) {
        return error.problem().starts_with("is damaged: ");
    });
    BOOST_TEST(not_told(path) == "");
}

BOOST_AUTO_TEST_CASE(flipped_bytes_never_crash_the_reader) {
    const TemporaryFolder folder;
    write_graph(folder / "graph.db");
    const auto bytes = bytes_of(folder / "graph.db");
    std::mt19937 random(20250228);
    for (int round = 0; round < 60; ++round) {
        auto damaged = bytes;
        for (int flips = 1 + round % 20; flips > 0; --flips) {
            damaged[random() % damaged.size()] = static_cast<char>(random());
        }
        const auto path = folder.write("damaged.db", damaged);
        const auto problems = not_told(path);
        BOOST_TEST(problems == "", "in round " << round << ": " << problems);
    }
}

BOOST_AUTO_TEST_SUITE_END()
