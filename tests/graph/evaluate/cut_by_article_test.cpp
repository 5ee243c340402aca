#include "graph/evaluate/cut_by_article.h"
#include "tests/graph/build_values.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

using Indices = std::vector<std::uint32_t>;

Evidence evidence_in(std::uint32_t article) {
    auto told = evidence("So it was.");
    told.article = article;
    return told;
}

} // namespace

BOOST_AUTO_TEST_SUITE(cutting_by_article)

BOOST_DATA_TEST_CASE(an_article_has_the_stem_of_its_path, table("graph/evaluate/stems.tsv"), row) {
    BOOST_TEST(stem_of(row["path"]) == row["stem"]);
}

BOOST_AUTO_TEST_CASE(an_article_has_what_it_mentions_and_gives_evidence_for) {
    auto both = organization("Both");
    both.mentions = {{0, {1, 2}}, {0, {3, 4}}, {1, {1, 2}}};
    auto second = organization("Second");
    second.mentions = {{1, {1, 2}}};
    auto told_twice = event("meet", "", {{0, Role::agent}});
    told_twice.evidence = {evidence_in(1), evidence_in(0), evidence_in(1)};
    auto told_once = event("meet", "", {{1, Role::agent}});
    told_once.evidence = {evidence_in(0)};
    const auto graph = graph_of({article("a"), article("b"), article("c")}, {both, second},
                                {told_twice, told_once}, {relation(RelationType::owns, 0, 1)});
    const auto cuts = cut_by_article(graph);
    BOOST_TEST(cuts.size() == 3U);
    BOOST_TEST((cuts.at("a").articles == Indices{0}));
    BOOST_TEST((cuts.at("a").entities == Indices{0}));
    BOOST_TEST((cuts.at("a").events == Indices{0, 1}));
    BOOST_TEST((cuts.at("a").relations == Indices{0}));
    BOOST_TEST((cuts.at("b").entities == Indices{0, 1}));
    BOOST_TEST((cuts.at("b").events == Indices{0}));
    BOOST_TEST(cuts.at("b").relations.empty());
    BOOST_TEST(cuts.at("c").entities.empty());
}

BOOST_AUTO_TEST_CASE(articles_of_one_stem_are_cut_as_one) {
    auto other = article("b");
    other.path = "elsewhere/a.html";
    auto named = organization("Both");
    named.mentions = {{0, {1, 2}}, {1, {1, 2}}};
    const auto graph = graph_of({article("a"), other}, {named}, {});
    const auto cuts = cut_by_article(graph);
    BOOST_TEST((cuts.at("a").articles == Indices{0, 1}));
    BOOST_TEST((cuts.at("a").entities == Indices{0}));
}

BOOST_AUTO_TEST_SUITE_END()
