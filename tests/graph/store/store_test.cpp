#include "extract/input_error.h"
#include "graph/merge/merge.h"
#include "graph/store/store.h"
#include "tests/graph/build_values.h"
#include "tests/table.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

namespace fs = std::filesystem;

const std::vector<Participant> both{{0, Role::agent}, {1, Role::partner}};

Extraction first() {
    auto of = article("first", "2025-03-03");
    of.url = "https://example.org/1";
    of.source = "The \"Daily\"; DROP TABLE article; --";
    auto met = event("meet", "2025-02-28", both, "Baogang met Meng 🙂.");
    met.date->basis = Basis::resolved;
    met.place = 2;
    met.confidence = 0.93;
    auto held = relation(RelationType::position, 1, 0, "Chairman");
    held.since = day("2025-02-28");
    held.until = day("2025-03-03");
    return extraction(of,
                      {organization("Baogang Group", {"Baogang", "包钢集团"}),
                       person("Meng Fanying"), place("Baotou"), policy("Plan 2025")},
                      {met, event("agree", "2025-02/2025-03", {{0, Role::subject}})}, {held});
}

Extraction second() {
    auto yearless = event("meet", "", both);
    yearless.day_without_year = std::chrono::September / 5;
    yearless.status = Status::denied;
    yearless.evidence[0].trigger.reset();
    return extraction(article("second", "2025-03-10"),
                      {person("Meng Fanying"), organization("Baogang")},
                      {yearless, event("meet", "2025-02-28", both, "They met.")},
                      {relation(RelationType::position, 0, 1, "Chairman")});
}

Extraction third() {
    return extraction(article("third"), {organization("Acme"), person("Ann Bee")},
                      {event("agree", "2024", both)});
}

KnowledgeGraph merged(std::vector<Extraction> extractions) {
    return merge(std::move(extractions), event_types());
}

KnowledgeGraph without_texts(KnowledgeGraph graph) {
    for (auto& article : graph.articles) {
        article.text.clear();
    }
    return graph;
}

void add_to(const std::string& path, const std::vector<Extraction>& extractions) {
    StoreUpdate store(path);
    for (const auto& extraction : extractions) {
        store.add(extraction);
    }
    store.commit(merged(store.extractions()));
}

std::string bytes_of(const std::string& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

} // namespace

BOOST_AUTO_TEST_SUITE(store)

BOOST_AUTO_TEST_CASE(a_graph_is_read_as_it_was_merged) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {first(), second(), third()});
    const auto graph = merged({first(), second(), third()});
    BOOST_TEST(graph.events.size() == 4U);
    BOOST_TEST((read_graph(folder / "graph.db") == without_texts(graph)));
}

BOOST_AUTO_TEST_CASE(an_empty_graph_is_read_as_one) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {});
    BOOST_TEST((read_graph(folder / "graph.db") == merged({})));
}

BOOST_AUTO_TEST_CASE(articles_may_be_added_one_after_the_other_in_any_order) {
    const TemporaryFolder folder;
    for (const auto& extraction : {third(), first(), second()}) {
        add_to(folder / "graph.db", {extraction});
    }
    BOOST_TEST(
        (read_graph(folder / "graph.db") == without_texts(merged({first(), second(), third()}))));
}

BOOST_AUTO_TEST_CASE(adding_what_is_there_changes_nothing) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {first(), second()});
    const auto before = read_graph(folder / "graph.db");
    add_to(folder / "graph.db", {second()});
    BOOST_TEST((read_graph(folder / "graph.db") == before));
}

BOOST_AUTO_TEST_CASE(the_same_input_gives_the_same_bytes) {
    const TemporaryFolder folder;
    add_to(folder / "a.db", {first(), second()});
    add_to(folder / "b.db", {first(), second()});
    BOOST_TEST(bytes_of(folder / "a.db") == bytes_of(folder / "b.db"));
}

BOOST_AUTO_TEST_CASE(what_each_article_says_is_kept) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {second(), first()});
    StoreUpdate store(folder / "graph.db");
    auto expected = std::vector{first(), second()}; // by path
    for (auto& extraction : expected) {
        extraction.article.text.clear();
    }
    BOOST_TEST((store.extractions() == expected));
    BOOST_TEST((store.article_paths() ==
                std::map<std::string, std::string>{{first().article.id, "news/first.txt"},
                                                   {second().article.id, "news/second.txt"}}));
}

BOOST_AUTO_TEST_CASE(a_removed_article_leaves_nothing) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {first(), second(), third()});
    {
        StoreUpdate store(folder / "graph.db");
        store.remove(first().article.id);
        store.remove("a:000000000000"); // is not there
        store.commit(merged(store.extractions()));
    }
    BOOST_TEST((read_graph(folder / "graph.db") == without_texts(merged({second(), third()}))));
}

BOOST_AUTO_TEST_CASE(without_commit_nothing_changes) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {first()});
    const auto before = bytes_of(folder / "graph.db");
    {
        StoreUpdate store(folder / "graph.db");
        store.add(second());
        store.remove(first().article.id);
    }
    BOOST_TEST(bytes_of(folder / "graph.db") == before);
}

BOOST_AUTO_TEST_CASE(without_commit_no_new_file_is_left) {
    const TemporaryFolder folder;
    {
        StoreUpdate store(folder / "graph.db");
        store.add(first());
    }
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
    BOOST_TEST((read_graph(folder / "graph.db") == without_texts(merged({first()}))));
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
    const StoreUpdate store(path); // adds to it
    BOOST_CHECK_EXCEPTION(StoreUpdate{path}, InputError, is_told);
}

BOOST_AUTO_TEST_CASE(the_graph_can_be_read_while_it_is_written_to) {
    const TemporaryFolder folder;
    add_to(folder / "graph.db", {first()});
    StoreUpdate store(folder / "graph.db");
    store.add(second());
    BOOST_TEST((read_graph(folder / "graph.db") == without_texts(merged({first()}))));
}

BOOST_AUTO_TEST_CASE(known_by_asks_what_was_published_by_then) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {first(), second(), third()}); // third() has no day of publication
    BOOST_TEST((read_graph(path, day("2025-03-02")) == merged({})));
    BOOST_TEST((read_graph(path, day("2025-03-03")) == without_texts(merged({first()}))));
    BOOST_TEST((read_graph(path, day("2025-03-09")) == without_texts(merged({first()}))));
    BOOST_TEST((read_graph(path, day("2025-03-10")) == without_texts(merged({first(), second()}))));
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

BOOST_AUTO_TEST_SUITE_END()
