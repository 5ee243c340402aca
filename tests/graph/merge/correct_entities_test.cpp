#include "tests/graph/merge/merged_graph.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

const std::string longname = "Baotou Iron & Steel";

Anchor of(Kind kind, const std::string& name, const std::string& in_article) {
    return {"", kind, name, article(in_article).id};
}

Anchor organization_in(const std::string& in_article, const std::string& name) {
    return of(Kind::organization, name, in_article);
}

Anchor person_in(const std::string& in_article, const std::string& name) {
    return of(Kind::person, name, in_article);
}

Extraction on_one(const std::string& name, Entity entity, int number) {
    return extraction(article(name, "2025-03-03"), beside({std::move(entity)}, number));
}

/// An article on Li Wei, who holds a position at `body`.
Extraction on_li(const std::string& name, const std::string& body, int number) {
    return extraction(article(name, "2025-03-03"),
                      beside({person("Li Wei"), organization(body)}, number), {},
                      {relation(RelationType::position, 0, 1, "director")});
}

/// An article on Star Mills, a company that lies in `where`.
Extraction on_star(const std::string& name, const std::string& where, int number) {
    return extraction(article(name, "2025-03-03"),
                      beside({organization("Star Mills"), place(where)}, number), {},
                      {relation(RelationType::located_in, 0, 1)});
}

/// The same articles and some that came later.
std::vector<Extraction> with_more(std::vector<Extraction> articles) {
    articles.push_back(on_one("later1", organization("Acme"), 0));
    articles.push_back(on_one("later2", organization("Baogang"), 1));
    articles.push_back(on_one("later3", organization("Bolt"), 2));
    articles.push_back(on_one("later4", organization(longname), 0));
    return articles;
}

const std::vector<Extraction> acme_and_bolt{on_one("a", organization("Acme"), 0),
                                            on_one("b", organization("Bolt"), 1)};

const std::vector<Extraction> baogang{on_one("a", organization(longname, {"Baogang"}), 0),
                                      on_one("b", organization("Baogang"), 1),
                                      on_one("c", organization("Baogang"), 2)};

} // namespace

BOOST_AUTO_TEST_SUITE(corrected_entities)

BOOST_AUTO_TEST_CASE(two_that_an_analyst_merges_are_one) {
    const Corrections corrections{{1, CorrectionAction::merge, organization_in("a", "Acme"),
                                   organization_in("b", "Bolt"), ""}};
    BOOST_TEST(!are_one(merged(acme_and_bolt), "Acme", "Bolt"));
    for (const auto& articles : {acme_and_bolt, with_more(acme_and_bolt)}) {
        const auto graph = merged(articles, corrections);
        BOOST_TEST(are_one(graph, "Acme", "Bolt"));
        BOOST_TEST(count_called(graph, "Acme") == 1U);
        BOOST_TEST(count_called(graph, "Bolt") == 1U);
        BOOST_REQUIRE(graph.identities.size() >= 1);
        BOOST_TEST(std::any_of(graph.identities.begin(), graph.identities.end(),
                               [](auto& why) { return why.reason == "by a correction"; }));
    }
}

BOOST_AUTO_TEST_CASE(two_people_of_one_name_that_an_analyst_merges_are_one) {
    const std::vector<Extraction> articles{on_li("a", "Acme", 0), on_li("b", "Bolt", 1)};
    BOOST_TEST(count_called(merged(articles), "Li Wei") == 2U);
    BOOST_TEST(count_called(merged(articles, {{1, CorrectionAction::merge, person_in("a", "Li Wei"),
                                               person_in("b", "Li Wei"), ""}}),
                            "Li Wei") == 1U);
}

BOOST_AUTO_TEST_CASE(two_companies_of_one_name_that_an_analyst_merges_are_one) {
    const std::vector<Extraction> articles{on_star("a", "Cologne", 0), on_star("b", "Lima", 1)};
    BOOST_TEST(count_called(merged(articles), "Star Mills") == 2U);
    BOOST_TEST(count_called(merged(articles,
                                   {{1, CorrectionAction::merge, organization_in("a", "Star Mills"),
                                     organization_in("b", "Star Mills"), ""}}),
                            "Star Mills") == 1U);
}

BOOST_AUTO_TEST_CASE(two_people_of_one_name_kept_apart_stay_two_whoever_knows_both) {
    std::vector<Extraction> articles{on_li("a", "Acme", 0), on_li("b", "Bolt", 1)};
    const Corrections corrections{
        {1, CorrectionAction::keep, person_in("a", "Li Wei"), person_in("b", "Li Wei"), ""}};
    BOOST_TEST(count_called(merged(articles, corrections), "Li Wei") == 2U);
    articles.push_back(on_li("c", "Acme", 2));
    articles.push_back(on_li("d", "Bolt", 2));
    BOOST_TEST(count_called(merged(articles, corrections), "Li Wei") == 2U);
}

BOOST_AUTO_TEST_CASE(the_one_of_two_of_one_name_that_an_analyst_means_is_merged) {
    const std::vector<Extraction> articles{on_li("a", "Acme", 0), on_li("b", "Bolt", 1),
                                           on_one("c", person("Wei Ho"), 2)};
    for (const auto* meant : {"a", "b"}) {
        const auto graph = merged(articles, {{1, CorrectionAction::merge, person_in("c", "Wei Ho"),
                                              person_in(meant, "Li Wei"), ""}});
        BOOST_TEST(count_called(graph, "Li Wei") == 2U, meant);
        BOOST_TEST(are_one(graph, "Li Wei", "Wei Ho"), meant);
        for (const auto& held : graph.relations) {
            const auto body = graph.entities[held.object].name;
            BOOST_TEST(is_called(graph.entities[held.subject], "Wei Ho") ==
                           ((body == "Acme") == (meant == std::string("a"))),
                       meant << " " << body);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_name_that_is_split_off_is_of_another) {
    const Corrections corrections{
        {1, CorrectionAction::split, organization_in("a", longname), {}, "Baogang"}};
    BOOST_TEST(are_one(merged(baogang), longname, "Baogang"));
    for (const auto& articles : {baogang, with_more(baogang)}) {
        const auto graph = merged(articles, corrections);
        BOOST_TEST(!are_one(graph, longname, "Baogang"));
        BOOST_TEST(count_called(graph, "Baogang") == 1U);
        BOOST_TEST(count_called(graph, longname) == 1U);
    }
}

BOOST_AUTO_TEST_CASE(what_one_article_says_is_split_off) {
    const Corrections corrections{{1, CorrectionAction::split, organization_in("a", longname),
                                   organization_in("c", "Baogang"), ""}};
    for (const auto& articles : {baogang, with_more(baogang)}) {
        const auto graph = merged(articles, corrections);
        BOOST_TEST(count_called(graph, "Baogang") == 2U);
        BOOST_TEST(are_one(graph, longname, "Baogang"));
        for (const auto& entity : graph.entities) {
            if (entity.name == "Baogang" && entity.aliases.empty()) {
                BOOST_REQUIRE(entity.mentions.size() == 1);
                BOOST_TEST(graph.articles[entity.mentions[0].article].path == "news/c.txt");
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_renamed_one_keeps_its_old_names) {
    const Corrections corrections{
        {1, CorrectionAction::rename, organization_in("b", "Baogang"), {}, "Baogang Group"}};
    for (const auto& articles : {baogang, with_more(baogang)}) {
        const auto graph = merged(articles, corrections);
        const auto renamed =
            std::find_if(graph.entities.begin(), graph.entities.end(),
                         [](const Entity& entity) { return entity.name == "Baogang Group"; });
        BOOST_REQUIRE((renamed != graph.entities.end()));
        BOOST_TEST(renamed->id == "org:baogang-group");
        const std::vector<std::string> old{"Baogang", longname};
        BOOST_TEST(renamed->aliases == old, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(a_dropped_one_takes_what_hangs_on_it_along) {
    auto article_on_both = extraction(
        article("a", "2025-03-03"), {organization("Acme"), organization("Bolt"), person("Ann Bee")},
        {event("meet", "2025-02-28", {{0, Role::agent}, {1, Role::partner}}),
         event("agree", "2025-02-28", {{1, Role::agent}})},
        {relation(RelationType::owns, 0, 1), relation(RelationType::position, 2, 0, "head")});
    const Corrections corrections{
        {1, CorrectionAction::drop, organization_in("a", "Bolt"), {}, ""}};
    for (const auto& articles : {std::vector{article_on_both}, with_more({article_on_both})}) {
        const auto graph = merged(articles, corrections);
        BOOST_TEST(count_called(graph, "Bolt") == 0U);
        BOOST_REQUIRE(graph.events.size() == 1);
        BOOST_REQUIRE(graph.events[0].participants.size() == 1);
        BOOST_TEST(graph.entities[graph.events[0].participants[0].entity].name == "Acme");
        BOOST_REQUIRE(graph.relations.size() == 1);
        BOOST_TEST(graph.relations[0].title == "head");
    }
}

BOOST_AUTO_TEST_CASE(two_that_an_analyst_keeps_apart_are_two) {
    const Corrections corrections{{1, CorrectionAction::keep, organization_in("a", longname),
                                   organization_in("b", "Baogang"), ""}};
    auto told_by_many = baogang;
    for (const auto* name : {"d", "e", "f"}) {
        told_by_many.push_back(on_one(name, organization(longname, {"Baogang"}), 0));
    }
    for (const auto& articles : {baogang, with_more(baogang), told_by_many}) {
        const auto graph = merged(articles, corrections);
        const auto places_of = [&](const std::string& name) {
            return std::count_if(graph.entities.begin(), graph.entities.end(),
                                 [&](const Entity& entity) { return entity.name == name; });
        };
        BOOST_TEST(places_of(longname) == 1);
        BOOST_TEST(places_of("Baogang") == 1);
    }
}

BOOST_AUTO_TEST_CASE(two_kept_apart_stay_so_where_a_third_is_merged_with_both) {
    auto articles = acme_and_bolt;
    articles.push_back(on_one("c", organization("Cole"), 2));
    const Corrections corrections{
        {1, CorrectionAction::keep, organization_in("a", "Acme"), organization_in("b", "Bolt"), ""},
        {2, CorrectionAction::merge, organization_in("a", "Acme"), organization_in("c", "Cole"),
         ""},
        {3, CorrectionAction::merge, organization_in("b", "Bolt"), organization_in("c", "Cole"),
         ""}};
    const auto graph = merged(articles, corrections);
    BOOST_TEST(are_one(graph, "Acme", "Cole"));
    BOOST_TEST(!are_one(graph, "Acme", "Bolt"));
}

BOOST_AUTO_TEST_CASE(a_correction_left_out_leaves_no_trace) {
    const Corrections both{
        {1, CorrectionAction::rename, organization_in("a", "Acme"), {}, "Acme 2"},
        {2, CorrectionAction::merge, organization_in("a", "Acme"), organization_in("b", "Bolt"),
         ""}};
    BOOST_TEST((merged(acme_and_bolt, both) != merged(acme_and_bolt, {both[0]})));
    BOOST_TEST(!are_one(merged(acme_and_bolt, {both[0]}), "Acme", "Bolt"));
    BOOST_TEST(are_one(merged(acme_and_bolt, {both[1]}), "Acme", "Bolt"));
    BOOST_TEST(count_called(merged(acme_and_bolt, {both[1]}), "Acme 2") == 0U);
}

BOOST_AUTO_TEST_CASE(a_correction_is_found_by_the_name_where_its_article_is_gone) {
    const Corrections corrections{
        {1, CorrectionAction::drop, organization_in("gone", "Acme"), {}, ""}};
    BOOST_TEST(count_called(merged(acme_and_bolt, corrections), "Acme") == 0U);
}

BOOST_AUTO_TEST_CASE(corrections_of_what_nobody_names_do_nothing) {
    Corrections corrections;
    for (const auto action :
         {CorrectionAction::merge, CorrectionAction::split, CorrectionAction::rename,
          CorrectionAction::drop, CorrectionAction::keep}) {
        corrections.push_back(
            {1, action, organization_in("a", "Nobody"), organization_in("b", "No one"), "Nothing"});
    }
    BOOST_TEST((merged(acme_and_bolt, corrections) == merged(acme_and_bolt)));
}

BOOST_AUTO_TEST_SUITE_END()
