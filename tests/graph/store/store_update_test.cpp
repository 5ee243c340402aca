#include "extract/input_error.h"
#include "graph/store/store.h"
#include "tests/graph/store/store_values.h"
#include "tests/table.h"

#include <filesystem>
#include <optional>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

namespace fs = std::filesystem;

/// More articles than are kept unsafe at once, so that the first of them are staged for good.
std::vector<Extraction> many() {
    std::vector<Extraction> all;
    for (unsigned i = 0; i < 300; ++i) {
        all.push_back(numbered(i));
    }
    return all;
}

std::vector<Extraction> without(std::vector<Extraction> all, const std::string& article_id) {
    std::erase_if(all, [&](const Extraction& one) { return one.article.id == article_id; });
    return all;
}

/// What survives of `all` when they are staged and the program ends.
std::vector<Extraction> stage_and_forget(const std::string& path,
                                         const std::vector<Extraction>& all) {
    {
        StoreUpdate store(path);
        for (const auto& extraction : all) {
            store.stage(extraction);
        }
    }
    std::vector<Extraction> kept;
    const auto paths = StoreUpdate(path).article_paths();
    for (const auto& extraction : all) {
        if (paths.contains(extraction.article.id)) {
            kept.push_back(extraction);
        }
    }
    return kept;
}

} // namespace

BOOST_AUTO_TEST_SUITE(store_update)

BOOST_AUTO_TEST_CASE(without_commit_nothing_changes) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {first()});
    const auto before = bytes_of(folder / "graph.db");
    {
        StoreUpdate store(folder / "graph.db");
        store.add(second());
        store.remove(first().article.id);
        store.correct({1, CorrectionAction::drop, {"ev:000000000000", {}, "", ""}, {}, ""});
    }
    BOOST_TEST((bytes_of(folder / "graph.db") == before));
}

BOOST_AUTO_TEST_CASE(a_file_that_came_to_nothing_is_not_left) {
    const TemporaryFolder folder;
    { const StoreUpdate store(folder / "graph.db"); }
    BOOST_TEST(fs::is_empty(folder / ""));
}

BOOST_AUTO_TEST_CASE(after_commit_the_graph_is_the_only_file) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {first()});
    const fs::directory_iterator files(folder / "");
    BOOST_TEST(std::distance(begin(files), end(files)) == 1);
}

BOOST_AUTO_TEST_CASE(an_empty_file_becomes_a_graph) {
    const TemporaryFolder folder;
    add_to(folder.write("graph.db", ""), {first()});
    BOOST_TEST((read_graph(folder / "graph.db") == merged_without_texts({first()})));
}

// The program was killed while SQLite wrote the first pages: they are undone by the journal.
BOOST_AUTO_TEST_CASE(a_new_file_that_was_half_written_is_new) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    {
        const Database database(folder / "dying.db", Database::Mode::create);
        database.run("PRAGMA cache_size = 1; BEGIN; CREATE TABLE t (x);"
                     "INSERT INTO t VALUES (randomblob(100000));"
                     "INSERT INTO t VALUES (randomblob(100000))");
        fs::copy(folder / "dying.db", path);
        fs::copy(folder / "dying.db-journal", path + "-journal");
    }
    BOOST_TEST(fs::file_size(path) > 0U);
    add_to(path, {first()});
    BOOST_TEST((read_graph(path) == merged_without_texts({first()})));
}

BOOST_AUTO_TEST_CASE(what_is_staged_is_merged_with_what_is_added) {
    const TemporaryFolder folder;
    {
        StoreUpdate store(folder / "graph.db");
        store.stage(second());
        store.add(first());
        store.stage(third());
        BOOST_TEST(store.has_staged());
        const auto counts = store.commit(event_types());
        BOOST_TEST(counts.articles == 3U);
        BOOST_TEST(!store.has_staged());
        BOOST_TEST(store.counts().events == counts.events);
    }
    BOOST_TEST(
        (read_graph(folder / "graph.db") == merged_without_texts({first(), second(), third()})));
}

BOOST_AUTO_TEST_CASE(staging_twice_counts_once) {
    const TemporaryFolder folder;
    StoreUpdate store(folder / "graph.db");
    store.stage(first());
    store.stage(first());
    BOOST_TEST(store.commit(event_types()).articles == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_staged_outlives_the_program) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {first()});
    const auto kept = stage_and_forget(path, many());
    BOOST_TEST(kept.size() >= 256U);
    BOOST_TEST((read_graph(path) == merged_without_texts({first()}))); // not merged yet
    BOOST_TEST(StoreUpdate(path).has_staged());
    BOOST_TEST(StoreUpdate(path).article_paths().size() == kept.size() + 1);
    auto all = kept;
    all.push_back(first());
    all.push_back(second());
    add_to(path, {second()});
    BOOST_TEST((read_graph(path) == merged_without_texts(all)));
    BOOST_TEST(!StoreUpdate(path).has_staged());
}

BOOST_AUTO_TEST_CASE(a_new_file_with_staged_articles_is_kept) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    const auto kept = stage_and_forget(path, many());
    BOOST_TEST((read_graph(path) == KnowledgeGraph{}));
    add_to(path, {});
    BOOST_TEST((read_graph(path) == merged_without_texts(kept)));
}

BOOST_AUTO_TEST_CASE(staged_articles_may_move_and_go) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    auto kept = stage_and_forget(path, many());
    const auto gone = kept[0].article.id;
    const auto moved = kept[1].article.id;
    {
        StoreUpdate store(path);
        store.remove(gone);
        store.set_path(moved, "somewhere/\"else\" \\ 'it'.txt");
        store.commit(event_types());
    }
    kept[1].article.path = "somewhere/\"else\" \\ 'it'.txt";
    BOOST_TEST((read_graph(path) == merged_without_texts(without(kept, gone))));
}

BOOST_AUTO_TEST_CASE(only_one_may_write_at_a_time) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    const auto is_told = [&](const InputError& error) {
        const std::string what = error.what();
        return what.starts_with(path + ": ") &&
               error.problem() == "is being written by another program";
    };
    {
        const StoreUpdate store(path); // makes the file
        BOOST_CHECK_EXCEPTION(StoreUpdate{path}, InputError, is_told);
    }
    add_to(path, {first()});
    StoreUpdate store(path); // adds to it
    BOOST_CHECK_EXCEPTION(StoreUpdate{path}, InputError, is_told);
    store.add(second());
    BOOST_CHECK_EXCEPTION(StoreUpdate{path}, InputError, is_told);
    store.commit();
    BOOST_CHECK_EXCEPTION(StoreUpdate{path}, InputError, is_told);
}

BOOST_AUTO_TEST_CASE(the_graph_can_be_read_while_it_is_written_to) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {first()});
    StoreUpdate store(path);
    store.stage(third());
    store.add(second());
    BOOST_TEST((read_graph(path) == merged_without_texts({first()})));
    store.commit();
    BOOST_TEST((read_graph(path) == merged_without_texts({first(), second(), third()})));
}

BOOST_AUTO_TEST_CASE(the_file_keeps_its_types_of_events) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {first()});
    remove_from(path, first()); // commits without types
    BOOST_TEST((read_graph(path).types == event_types()));
    BOOST_TEST((Store(path).event_types() == event_types()));
}

BOOST_AUTO_TEST_CASE(corrections_are_kept_and_taken_back) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {first(), third()});
    const Anchor acme{"", Kind::organization, "Acme", third().article.id};
    const Anchor baogang{"", Kind::organization, "Baogang Group", first().article.id};
    const Anchor met{first().events[0].id, {}, "", ""};
    const Corrections corrections{{1, CorrectionAction::rename, acme, {}, "Robert'); DROP --"},
                                  {2, CorrectionAction::keep, met, {}, ""},
                                  {3, CorrectionAction::merge, acme, baogang, ""}};
    {
        StoreUpdate store(path);
        for (const auto& correction : corrections) {
            BOOST_TEST(store.correct(correction) == correction.number);
        }
        store.commit();
    }
    BOOST_TEST((Store(path).corrections() == corrections));
    BOOST_TEST((read_graph(path) == merged_without_texts({first(), third()}, corrections)));
    add_to(path, {second()});
    BOOST_TEST(
        (read_graph(path) == merged_without_texts({first(), second(), third()}, corrections)));
    {
        StoreUpdate store(path);
        BOOST_TEST(!store.undo_correction(4));
        BOOST_TEST(store.undo_correction(2));
        BOOST_TEST(!store.undo_correction(2));
        store.commit();
    }
    const Corrections left{corrections[0], corrections[2]};
    BOOST_TEST((Store(path).corrections() == left));
    BOOST_TEST((read_graph(path) == merged_without_texts({first(), second(), third()}, left)));
    const auto known = read_graph(path, day("2025-03-03"));
    BOOST_TEST((known == merged_without_texts({first()}, left)));
}

BOOST_AUTO_TEST_SUITE_END()
