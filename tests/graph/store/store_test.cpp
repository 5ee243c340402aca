#include "extract/input_error.h"
#include "graph/store/outline_part.h"
#include "graph/store/store.h"
#include "tests/graph/store/store_values.h"
#include "tests/table.h"

#include <algorithm>
#include <numeric>
#include <random>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

BOOST_AUTO_TEST_SUITE(store)

BOOST_AUTO_TEST_CASE(a_graph_is_read_as_it_was_merged) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {first(), second(), third()});
    const auto graph = merged_without_texts({first(), second(), third()});
    BOOST_TEST(graph.events.size() == 4U);
    BOOST_TEST((read_graph(folder / "graph.db") == graph));
}

BOOST_AUTO_TEST_CASE(an_empty_graph_is_read_as_one) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {});
    BOOST_TEST((read_graph(folder / "graph.db") == merged_without_texts({})));
}

BOOST_AUTO_TEST_CASE(articles_may_come_in_any_order_and_grouping) {
    std::vector<Extraction> all{first(), second(), third()};
    for (unsigned i = 0; i < 5; ++i) {
        all.push_back(numbered(i));
    }
    const auto graph = merged_without_texts(all);
    std::mt19937 random(2025);
    for (int round = 0; round < 12; ++round) {
        const TemporaryFolder folder;
        std::shuffle(all.begin(), all.end(), random);
        for (std::size_t at = 0; at < all.size();) {
            const auto size = std::min<std::size_t>(1 + random() % 4, all.size() - at);
            const auto begin = all.begin() + static_cast<std::ptrdiff_t>(at);
            add_to(folder / "graph.db", {begin, begin + static_cast<std::ptrdiff_t>(size)});
            at += size;
        }
        BOOST_TEST((read_graph(folder / "graph.db") == graph), "in round " << round);
    }
}

BOOST_AUTO_TEST_CASE(the_same_input_gives_the_same_bytes) {
    const TemporaryFolder folder;
    add_to(folder / "a.db", {first(), second()});
    add_to(folder / "b.db", {first(), second()});
    BOOST_TEST((bytes_of(folder / "a.db") == bytes_of(folder / "b.db")));
}

BOOST_AUTO_TEST_CASE(merging_anew_changes_no_row) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {first(), second(), third()});
    const auto before = read_graph(folder / "graph.db");
    const auto keys = rows_of(folder / "graph.db", "SELECT key, id FROM event ORDER BY key", 2);
    add_to(folder / "graph.db", {});
    BOOST_TEST((read_graph(folder / "graph.db") == before));
    BOOST_TEST((rows_of(folder / "graph.db", "SELECT key, id FROM event ORDER BY key", 2) == keys));
}

BOOST_AUTO_TEST_CASE(a_removed_article_leaves_nothing) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {first(), second(), third()});
    remove_from(path, first());
    BOOST_TEST((read_graph(path) == merged_without_texts({second(), third()})));
    remove_from(path, first()); // is not there any more
    BOOST_TEST((read_graph(path) == merged_without_texts({second(), third()})));
    remove_from(path, second());
    remove_from(path, third());
    BOOST_TEST((read_graph(path) == merged_without_texts({})));
    for (const auto* table : {"article_text", "appearance", "report", "evidence", "reading",
                              "entity_name", "identity", "participant", "conflict"}) {
        const auto count = std::string("SELECT count(*) FROM ") + table;
        BOOST_TEST(rows_of(path, count.c_str()).front() == "0", table << " has rows left");
    }
}

BOOST_AUTO_TEST_CASE(a_changed_article_replaces_what_it_said) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {first(), second(), third()});
    auto changed = first();
    changed.article = article("first, mended", "2025-03-04");
    changed.entities[0] = organization("Baosteel");
    changed.events.pop_back();
    {
        StoreUpdate store(path);
        store.remove(first().article.id);
        store.add(changed);
        store.commit();
    }
    BOOST_TEST((read_graph(path) == merged_without_texts({changed, second(), third()})));
}

BOOST_AUTO_TEST_CASE(articles_come_and_go_in_any_order) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {});
    std::vector<Extraction> all{first(), second(), third()};
    for (unsigned i = 0; i < 4; ++i) {
        all.push_back(numbered(i));
    }
    std::vector<bool> in(all.size());
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        const auto which = random() % all.size();
        in[which] ? remove_from(path, all[which]) : add_to(path, {all[which]});
        in[which] = !in[which];
        std::vector<Extraction> there;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (in[i]) {
                there.push_back(all[i]);
            }
        }
        BOOST_TEST_REQUIRE((read_graph(path) == merged_without_texts(there)), "in round " << round);
    }
}

BOOST_AUTO_TEST_CASE(an_article_may_move) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {first(), second()});
    {
        StoreUpdate store(path);
        store.set_path(second().article.id, "archive/it's \"old\".txt");
        store.commit();
    }
    auto moved = second();
    moved.article.path = "archive/it's \"old\".txt";
    BOOST_TEST((read_graph(path) == merged_without_texts({first(), moved})));
}

BOOST_AUTO_TEST_CASE(known_by_asks_what_was_published_by_then) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {third(), second(), first()}); // third() has no day of publication
    BOOST_TEST((read_graph(path, day("2025-03-02")) == merged_without_texts({})));
    BOOST_TEST((read_graph(path, day("2025-03-03")) == merged_without_texts({first()})));
    BOOST_TEST((read_graph(path, day("2025-03-09")) == merged_without_texts({first()})));
    BOOST_TEST((read_graph(path, day("2025-03-10")) == merged_without_texts({first(), second()})));
}

BOOST_AUTO_TEST_CASE(a_year_of_publication_is_over_on_its_last_day) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    auto copyright = third();
    copyright.article.published = parse_date("2024");
    copyright.article.published_basis = PublishedBasis::copyright;
    add_to(path, {copyright});
    BOOST_TEST(read_graph(path, day("2024-12-30")).articles.empty());
    BOOST_TEST(read_graph(path, day("2024-12-31")).articles.size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_outline_is_that_of_the_graph) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {third()});
    add_to(folder / "graph.db", {first(), second()});
    const Store store(folder / "graph.db");
    RowKeys rows;
    const auto graph = store.graph(nullptr, &rows);
    BOOST_TEST((store.outline() == make_outline(graph, rows)));
    BOOST_TEST((unpack_outline(pack_outline(store.outline())) == store.outline()));
}

BOOST_AUTO_TEST_CASE(a_graph_that_is_read_without_sentences_gets_them_afterwards) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {third(), second(), numbered(3)}); // sentences come by age, not as they lie there
    add_to(path, {first(), numbered(2), numbered(1)});
    const Store store(path);
    RowKeys rows;
    auto graph =
        store.graph(nullptr, &rows, {.mentions = true, .identities = true, .sentences = true});
    BOOST_TEST(graph.entities.front().mentions.empty());
    BOOST_TEST(graph.events.front().evidence.empty());
    std::vector<std::uint32_t> places(graph.events.size());
    std::iota(places.begin(), places.end(), 0U);
    std::vector<Event> last{graph.events.back()};
    store.read_sentences(graph, rows, std::vector{places.back()}, last);
    BOOST_TEST((last.front() == read_graph(path).events.back()));
    store.read_sentences(graph, rows, places, graph.events);
    BOOST_TEST((graph.events == read_graph(path).events));
}

BOOST_AUTO_TEST_CASE(a_part_of_a_graph_is_that_part) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {first(), second(), third()});
    const Store store(folder / "graph.db");
    const auto acme = store.find_entities("ACME");
    BOOST_TEST(acme.size() == 1U);
    PartKeys part;
    part.events = store.events_of(acme, std::nullopt, std::nullopt);
    BOOST_TEST((store.graph(&part).events == merged_without_texts({third()}).events));
    BOOST_TEST(store.events_of(acme, day("2025-01-01"), std::nullopt).empty());
    BOOST_TEST(store.events_of(acme, day("2024-12-31"), day("2024-12-31")).size() == 1U);
    const auto meng = store.find_entities("person:meng-fanying");
    BOOST_TEST((store.find_entities("meng FANYING") == meng));
    BOOST_TEST(store.relations_of(meng).size() == 1U);
    BOOST_TEST(store.events_in(day("2025-02-28"), day("2025-02-28")).size() == 2U);
    BOOST_TEST((store.find_entities("包钢集团") == store.find_entities("baogang")));
    BOOST_TEST(store.find_entities("nobody").empty());
    BOOST_TEST(!store.find_event("ev:none").has_value());
    BOOST_TEST(store.find_event(merged_without_texts({third()}).events.front().id).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
