#include "extract/vocabulary.h"
#include "tests/graph/merge/merged_graph.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

Extraction on_one(const std::string& name, Entity entity, int number) {
    return extraction(article(name, "2025-03-03"), beside({std::move(entity)}, number));
}

/// `count` articles on `entity` with company `number`.
std::vector<Extraction> many_on(const Entity& entity, int count, int number) {
    std::vector<Extraction> articles;
    for (int i = 0; i < count; ++i) {
        articles.push_back(on_one(entity.name + std::to_string(i), entity, number));
    }
    return articles;
}

void append(std::vector<Extraction>& all, std::vector<Extraction> more) {
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

BOOST_AUTO_TEST_SUITE(name_links)

BOOST_DATA_TEST_CASE(names_with_the_same_others_beside_them_may_be_one,
                     table("graph/merge/name_links.tsv"), row) {
    const auto kind = parse_word<Kind>(row["kind"]).value();
    const auto graph =
        merged({on_one("a", entity(kind, row["a"]), 0), on_one("b", entity(kind, row["b"]), 0)});
    BOOST_TEST(are_one(graph, row["a"], row["b"]) == (row["one"] == "yes"));
}

BOOST_DATA_TEST_CASE(names_with_no_one_in_common_stay_apart, table("graph/merge/name_links.tsv"),
                     row) {
    const auto kind = parse_word<Kind>(row["kind"]).value();
    const auto graph =
        merged({on_one("a", entity(kind, row["a"]), 0), on_one("b", entity(kind, row["b"]), 1)});
    BOOST_TEST(!are_one(graph, row["a"], row["b"]));
}

BOOST_AUTO_TEST_CASE(the_same_places_are_no_company) {
    const std::vector<Entity> places{place("Cologne"), place("Lima"), place("Baotou")};
    auto first = places;
    first.push_back(person("Meng Fanying"));
    auto second = places;
    second.push_back(person("Fanying Meng"));
    const auto graph = merged({extraction(article("a"), first), extraction(article("b"), second)});
    BOOST_TEST(!are_one(graph, "Meng Fanying", "Fanying Meng"));
}

BOOST_AUTO_TEST_CASE(what_one_article_calls_by_two_names_is_one_everywhere) {
    const auto graph = merged({on_one("a", organization("Baotou Iron & Steel", {"Baogang"}), 0),
                               on_one("b", organization("Baogang"), 1)});
    BOOST_TEST(are_one(graph, "Baotou Iron & Steel", "Baogang"));
}

BOOST_AUTO_TEST_CASE(a_slip_of_one_article_does_not_join_two_that_many_keep_apart) {
    auto articles = many_on(organization("Acme"), 40, 0);
    append(articles, many_on(organization("Bolt"), 40, 1));
    articles.push_back(on_one("slip", organization("Acme", {"Bolt"}), 2));
    const auto graph = merged(articles);
    BOOST_TEST(count_called(graph, "Acme") == 1U);
    for (const auto& entity : graph.entities) {
        if (entity.name == "Acme" || entity.name == "Bolt") {
            BOOST_TEST(entity.mentions.size() >= 40U);
            BOOST_TEST(entity.mentions.size() <= 41U);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_many_articles_say_joins_them) {
    auto articles = many_on(organization("Acme", {"Bolt"}), 20, 0);
    append(articles, many_on(organization("Bolt"), 20, 1));
    BOOST_TEST(are_one(merged(articles), "Acme", "Bolt"));
    BOOST_TEST(count_called(merged(articles), "Bolt") == 1U);
}

BOOST_AUTO_TEST_CASE(a_single_name_is_the_only_one_of_that_name_in_the_same_company) {
    const auto meng = on_one("a", person("Meng Fanying"), 0);
    BOOST_TEST(are_one(merged({meng, on_one("b", person("Meng"), 0)}), "Meng Fanying", "Meng"));
    BOOST_TEST(!are_one(merged({meng, on_one("b", person("Meng"), 1)}), "Meng Fanying", "Meng"));
    const auto one_of_two =
        merged({meng, on_one("b", person("Meng"), 0), on_one("c", person("Meng Hao"), 0)});
    BOOST_TEST(count_called(one_of_two, "Meng") == 1U);
    BOOST_TEST(!are_one(one_of_two, "Meng Fanying", "Meng"));
    BOOST_TEST(!are_one(one_of_two, "Meng Hao", "Meng"));
    const auto other_elsewhere =
        merged({meng, on_one("b", person("Meng"), 0), on_one("c", person("Meng Hao"), 1)});
    BOOST_TEST(are_one(other_elsewhere, "Meng Fanying", "Meng"));
}

BOOST_AUTO_TEST_CASE(a_person_and_a_company_of_one_name_are_two) {
    const auto graph = merged(
        {on_one("a", person("Morgan Stanley"), 0), on_one("b", organization("Morgan Stanley"), 0)});
    BOOST_TEST(count_called(graph, "Morgan Stanley") == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
