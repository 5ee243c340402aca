#include "tests/graph/store/damage.h"
#include "tests/table.h"

#include <array>
#include <random>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

BOOST_AUTO_TEST_SUITE(damaged_packing)

// What later commands take for granted.
BOOST_DATA_TEST_CASE(
    a_row_that_merging_needs_is_told,
    boost::unit_test::data::make(std::vector<std::string>{
        "UPDATE reading SET facts = x'00'",
        "UPDATE reading SET facts = ''",
        "UPDATE reading SET facts = 5",
        "UPDATE reading SET facts = substr(facts, 1, length(facts) - 1)",
        "UPDATE reading SET facts = facts || x'00'",
        "UPDATE reading SET became = x'0C'",
        "UPDATE reading SET became = x'FFFF'",
        "UPDATE reading SET became = became || x'01'",
        "UPDATE reading SET became = ''",
        "UPDATE reading SET became = (SELECT became FROM reading LIMIT 1 OFFSET 1)",
        "UPDATE reading SET appearance = 99",
        "UPDATE reading SET report = -5",
        "DELETE FROM reading",
        "DELETE FROM reading WHERE article = 1",
        "DELETE FROM packed",
        "UPDATE packed SET columns = ''",
        "UPDATE packed SET columns = x'01'",
        "UPDATE packed SET columns = substr(columns, 1, 12)",
        "UPDATE packed SET columns = columns || columns",
        "UPDATE packed SET columns = zeroblob(length(columns))",
        "UPDATE packed SET columns = randomblob(64)",
        "DELETE FROM packed WHERE part = 'entities'",
        "DELETE FROM packed WHERE part = 'events'",
        "DELETE FROM packed WHERE part = 'relations'",
        "INSERT INTO staged VALUES ('a:1', '{}', '')",
        "INSERT INTO staged VALUES ('a:1', 'no line', '')",
        "INSERT INTO correction (number, action) VALUES (1, 'paint')",
        "INSERT INTO correction (number, action) VALUES (1, 'merge')",
        "INSERT INTO correction (number, action, kind) VALUES (1, 'drop', 'x')",
        "INSERT INTO correction (number, action) VALUES (-1, 'split')",
        "DROP TABLE packed",
        "DROP TABLE evidence_text",
        "DROP TABLE event",
        "DROP INDEX report_event",
        "DROP VIEW timeline",
        "DROP TABLE entity_name; CREATE TABLE entity_name (x)"}),
    sql) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    write_graph(path);
    run_sql(path, sql);
    BOOST_TEST(not_told(path) == "");
}

BOOST_DATA_TEST_CASE(a_damaged_outline_is_told,
                     boost::unit_test::data::make(std::vector<std::string>{
                         "''", "x'01'", "zeroblob(7)", "x'FFFFFFFFFFFFFFFF'", "x'0100000000000000'",
                         "substr(columns, 1, length(columns) - 1)", "zeroblob(8) || columns"}),
                     columns) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    write_graph(path);
    run_sql(path, "UPDATE packed SET columns = " + columns + " WHERE part = 'outline'");
    BOOST_CHECK_EXCEPTION(Store(path).outline(), InputError, [&](const InputError& error) {
        return error.problem() == "is damaged: the packed links of the graph are damaged";
    });
    add_to(path, {third()}); // which makes it anew
    BOOST_CHECK_NO_THROW(Store(path).outline());
}

// Each byte of what is packed, one after the other, and pairs of them.
BOOST_DATA_TEST_CASE(flipped_bytes_of_what_is_packed_never_crash,
                     boost::unit_test::data::make(std::vector<std::string>{
                         "reading facts", "reading became", "packed columns"}),
                     where) {
    const auto table = where.substr(0, where.find(' '));
    const auto column = where.substr(table.size() + 1);
    const TemporaryFolder folder;
    write_graph(folder / "graph.db");
    const auto bytes = bytes_of(folder / "graph.db");
    std::mt19937 random(20250303);
    for (int round = 0; round < 50; ++round) {
        const auto path = folder.write("damaged.db", bytes);
        const auto at = std::to_string(1 + random() % 250);
        constexpr std::array<const char*, 6> values{"00", "01", "7F", "80", "FF", "12"};
        const auto sql = "UPDATE " + table + " SET " + column + " = cast(substr(" + column +
                         ", 1, " + at + " - 1) || x'" + values[random() % values.size()] +
                         "' || substr(" + column + ", " + at + " + 1) AS BLOB)";
        run_sql(path, sql);
        const auto problems = not_told(path);
        BOOST_TEST(problems == "", "after " << sql << ": " << problems);
    }
}

BOOST_AUTO_TEST_SUITE_END()
