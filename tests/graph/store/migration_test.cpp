#include "extract/input_error.h"
#include "graph/extraction_line.h"
#include "tests/graph/store/store_values.h"
#include "tests/table.h"

#include <filesystem>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// A file as version 1 made it: what articles say, with their texts; the rest followed from it.
std::string write_version_1(const TemporaryFolder& folder,
                            const std::vector<Extraction>& extractions) {
    const auto path = folder / "old.db";
    run_sql(path, bytes_of("tests/graph/store/schema_1.sql"));
    run_sql(path, "PRAGMA application_id = 1145851461; PRAGMA user_version = 1");
    const Database database(path, Database::Mode::write);
    Statement insert(database,
                     "INSERT INTO article (id, path, sha256, text, extraction) VALUES (?,?,?,?,?)");
    for (const auto& extraction : extractions) {
        const auto& article = extraction.article;
        insert.add(article.id).add(article.path).add(article.sha256).add(article.text);
        insert.add(to_line(extraction)).run();
    }
    database.run("INSERT INTO event_type VALUES ('meet', 'contact', '', '', '', '', '');"
                 "INSERT INTO entity VALUES (0, 'org:acme', 'organization', 'Acme', NULL, NULL);"
                 "INSERT INTO alias VALUES (0, 'Acme Co')");
    return path;
}

} // namespace

BOOST_AUTO_TEST_SUITE(migration)

BOOST_AUTO_TEST_CASE(version_1_is_brought_up_to_date) {
    const TemporaryFolder folder;
    const auto path = write_version_1(folder, {first(), second(), third()});
    {
        StoreUpdate store(path);
        BOOST_TEST(store.has_staged());
        BOOST_TEST(store.article_paths().size() == 3U);
        BOOST_TEST(store.commit(event_types()).articles == 3U);
    }
    BOOST_TEST((read_graph(path) == merged_without_texts({first(), second(), third()})));
    BOOST_TEST(rows_of(path, "PRAGMA user_version").front() == "2");
    BOOST_TEST(rows_of(path, "SELECT text FROM article_text").size() == 3U);
    BOOST_TEST(rows_of(path, "PRAGMA integrity_check").front() == "ok");
    const TemporaryFolder other;
    add_to(other / "new.db", {});
    const auto* schema = "SELECT type, name, sql FROM sqlite_master ORDER BY name";
    BOOST_TEST((rows_of(path, schema, 3) == rows_of(other / "new.db", schema, 3)));
}

BOOST_AUTO_TEST_CASE(articles_may_be_added_and_removed_while_it_is_brought_up_to_date) {
    const TemporaryFolder folder;
    const auto path = write_version_1(folder, {first(), third()});
    {
        StoreUpdate store(path);
        store.remove(first().article.id);
        store.add(second());
        store.commit(event_types());
    }
    BOOST_TEST((read_graph(path) == merged_without_texts({second(), third()})));
}

BOOST_AUTO_TEST_CASE(it_keeps_its_types_of_events) {
    const TemporaryFolder folder;
    const auto path = write_version_1(folder, {first()});
    StoreUpdate(path).commit();
    const auto types = Store(path).event_types();
    BOOST_TEST(types.size() == 1U);
    BOOST_TEST(types.front().family == "contact");
}

BOOST_AUTO_TEST_CASE(reading_version_1_tells_what_to_do) {
    const TemporaryFolder folder;
    const auto path = write_version_1(folder, {first()});
    const auto before = bytes_of(path);
    BOOST_CHECK_EXCEPTION(read_graph(path), InputError, [&](const InputError& error) {
        BOOST_TEST(error.what() == path +
                                       ": has schema version 1, not 2; bring it up to date "
                                       "with: dateline merge --out " +
                                       path);
        return true;
    });
    BOOST_TEST((bytes_of(path) == before));
}

BOOST_AUTO_TEST_CASE(without_commit_it_stays_as_it_was) {
    const TemporaryFolder folder;
    const auto path = write_version_1(folder, {first()});
    const auto before = bytes_of(path);
    { const StoreUpdate store(path); }
    BOOST_TEST((bytes_of(path) == before));
}

BOOST_AUTO_TEST_CASE(a_damaged_line_of_an_article_is_told) {
    const TemporaryFolder folder;
    const auto path = write_version_1(folder, {first()});
    run_sql(path, "UPDATE article SET extraction = '{}'");
    BOOST_CHECK_EXCEPTION(StoreUpdate(path).commit(), InputError, [](const InputError& error) {
        return error.problem() == "is damaged: in an article, \"article\" is missing";
    });
    run_sql(path, "DROP TABLE article");
    BOOST_CHECK_THROW(StoreUpdate{path}, InputError);
    BOOST_TEST(rows_of(path, "PRAGMA user_version").front() == "1");
}

BOOST_AUTO_TEST_SUITE_END()
