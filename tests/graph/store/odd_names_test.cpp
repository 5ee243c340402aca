#include "tests/graph/store/store_values.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

Extraction odd(const std::string& name) {
    auto of = article(name, "2025-03-03");
    of.title = name;
    of.source = name;
    of.text = name;
    auto met = event("meet", "2025-02-28", both(), name);
    met.evidence[0].trigger.reset();
    auto who = person(name);
    who.id = "person:odd";
    return extraction(of, {organization("Acme", {name}), who}, {met},
                      {relation(RelationType::position, 1, 0, name)});
}

} // namespace

BOOST_AUTO_TEST_SUITE(odd_names)

// None of them means anything but itself.
BOOST_DATA_TEST_CASE(a_name_is_only_a_name,
                     boost::unit_test::data::make(std::vector<std::string>{
                         "Robert'); DROP TABLE entity; --", "x\" OR 1=1; /*", "a;b--c",
                         "\x01\x02\x1b[31m\x7f", "line\nbreak\ttab\rreturn", "包钢集团有限公司",
                         "🙂👩‍👩‍👧", "‏שלום עולם‎", "مرحبا \u202Eمرحبا",
                         "%s%n ?1 :a @b $c", "NULL", "' UNION SELECT sql FROM sqlite_master; --",
                         "\\u0000 \\", "* NEAR( \"", "$.article.path"}),
                     name) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    const auto article = odd(name);
    add_to(path, {article, third()});
    const auto graph = merged_without_texts({article, third()});
    BOOST_TEST((read_graph(path) == graph));
    {
        const Store store(path);
        BOOST_TEST(store.find_entities(name).size() >= 1U);
        BOOST_CHECK_NO_THROW(store.events_that_say(name));
        BOOST_TEST(!store.find_event(name));
    }
    {
        StoreUpdate store(path);
        store.set_path(article.article.id, name);
        store.correct({1,
                       CorrectionAction::rename,
                       {"", Kind::person, name, article.article.id},
                       {},
                       name + "!"});
        store.commit();
    }
    BOOST_TEST(read_graph(path).entities.size() == graph.entities.size());
    remove_from(path, article);
    BOOST_TEST((read_graph(path) == merged_without_texts({third()})));
    { // through what is staged, too
        StoreUpdate store(path);
        store.stage(article);
        store.set_path(article.article.id, name);
        BOOST_TEST(store.article_paths().at(article.article.id) == name);
        store.commit();
    }
    BOOST_TEST(read_graph(path).articles.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
