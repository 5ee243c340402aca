#include "graph/merge/copies.h"
#include "tests/graph/merge/merged_graph.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

const std::string wire =
    "The president of the steel maker Acme, Ann Bee, met the head of Bolt in Cologne on Friday to "
    "sign an agreement about a new furnace. The two firms will build it by the end of next year "
    "and share what it costs, some four hundred million euros. Bolt brings the land beside the "
    "port, Acme the plans and most of the workers. The city had asked for a cleaner plant since "
    "the old one was closed after a fire. Trade unions said that they were glad about the jobs "
    "but would look closely at the hours. A spokesman of the region told reporters that permits "
    "were expected within some months. Shares of both firms rose a little in the afternoon.";

const std::string copied =
    "COLOGNE (AP) -- The president of the steel maker Acme, Ann Bee, met the head of Bolt in "
    "Cologne on Friday to "
    "sign an agreement about a new furnace. The two firms will build it by the end of next year "
    "and share what it costs, some four hundred million euros. Bolt brings the land beside the "
    "port, Acme the plans and most of the workers. The city had asked for a cleaner plant since "
    "the old one was closed after a fire. Trade unions said that they were glad about the jobs "
    "but would look closely at the hours. A spokesman of the region told reporters that permits "
    "were expected within some months. Markets hardly moved.";

const std::string another =
    "Bolt and Acme want to build a furnace together, both firms said after their heads met in "
    "Cologne. Ann Bee of Acme called it the cleanest plant of its kind. It is to stand near the "
    "harbour, where Bolt owns a site that has been empty since the fire of two years ago. Neither "
    "side would say how the four hundred million euros are shared. Neighbours fear more lorries "
    "on the narrow road, and a group of them has written to the mayor. The permits are still "
    "missing, as is a contract with the railway. Analysts were surprised, for the price of steel "
    "has fallen since spring and nobody expects it to recover before the winter.";

using Firsts = std::vector<std::uint32_t>;

Firsts copies_of(const std::vector<std::string>& texts) {
    std::vector<Fingerprint> fingerprints;
    for (const auto& text : texts) {
        fingerprints.push_back(fingerprint_of(text));
    }
    return find_copies(fingerprints);
}

} // namespace

BOOST_AUTO_TEST_SUITE(copies)

BOOST_AUTO_TEST_CASE(nothing_has_no_copies) {
    BOOST_TEST(find_copies({}).empty());
}

BOOST_AUTO_TEST_CASE(a_wire_text_with_another_head_and_tail_is_a_copy) {
    BOOST_TEST(copies_of({wire, copied}) == Firsts({0, 0}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(another_article_on_the_same_topic_is_none) {
    BOOST_TEST(copies_of({wire, another}) == Firsts({0, 1}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(copies_are_found_wherever_they_stand) {
    BOOST_TEST(copies_of({another, wire, another, copied, wire}) == Firsts({0, 1, 0, 1, 1}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(texts_without_words_are_no_copies) {
    BOOST_TEST(copies_of({"", "", "two words", "two words"}) == Firsts({0, 1, 2, 3}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(hundreds_of_copies_are_all_of_the_first) {
    std::vector<std::string> texts{another};
    texts.resize(301, wire);
    const auto firsts = copies_of(texts);
    BOOST_TEST(firsts[0] == 0U);
    BOOST_TEST((Firsts(firsts.begin() + 1, firsts.end()) == Firsts(300, 1)));
}

BOOST_AUTO_TEST_CASE(copies_count_as_one_source) {
    const std::vector<Entity> entities{organization("Acme"), organization("Bolt")};
    const std::vector<Participant> both{{0, Role::agent}, {1, Role::partner}};
    std::vector<Extraction> reports;
    for (const auto& [name, text] :
         {std::pair("a", wire), std::pair("b", copied), std::pair("c", another)}) {
        reports.push_back(extraction(with_text(article(name, "2025-03-03"), text), entities,
                                     {event("meet", "2025-02-28", both)}));
    }
    const auto graph = merged(reports);
    BOOST_REQUIRE(graph.events.size() == 1);
    BOOST_TEST(graph.events[0].sources == 2U);
    BOOST_TEST(graph.events[0].evidence.size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
