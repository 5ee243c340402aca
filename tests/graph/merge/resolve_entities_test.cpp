#include "graph/merge/resolve_entities.h"
#include "tests/graph/merge/merged_graph.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

Extraction on_one(const std::string& name, Entity entity, int number) {
    return extraction(article(name, "2025-03-03"), beside({std::move(entity)}, number));
}

/// Why two names are one entity: the reason of the only identity.
std::string why(const Entity& a, const Entity& b, int number_of_b = 0) {
    const auto graph = merged({on_one("a", a, 0), on_one("b", b, number_of_b)});
    BOOST_REQUIRE(graph.identities.size() == 1);
    const auto& [entity, name, same_as, reason] = graph.identities[0];
    BOOST_TEST(name != same_as);
    BOOST_TEST(is_called(graph.entities.at(entity), name));
    BOOST_TEST(is_called(graph.entities.at(entity), same_as));
    return reason;
}

/// The reason in words, and that there is someone that both are named with.
bool by_company(SameBecause reason, const std::string& told) {
    const auto begin = std::string(explain(reason)) + "; both are named with ";
    const auto beside = told.substr(std::min(begin.size(), told.size()));
    const auto others = company(0);
    return told.starts_with(begin) &&
           std::any_of(others.begin(), others.end(),
                       [&](const Entity& other) { return other.name == beside; });
}

} // namespace

BOOST_AUTO_TEST_SUITE(resolving_entities)

BOOST_AUTO_TEST_CASE(nothing_has_no_entities) {
    const auto resolution = resolve_entities({}, {});
    BOOST_TEST(resolution.count == 0U);
    BOOST_TEST(resolution.entity_of.empty());
}

BOOST_AUTO_TEST_CASE(every_appearance_is_of_an_entity) {
    const auto acme = organization("Acme");
    const auto bolt = organization("Bolt");
    const auto ann = person("Ann Bee");
    const auto facts =
        facts_of({extraction(article("a"), {acme, ann}), extraction(article("b"), {}),
                  extraction(article("c"), {acme, ann, bolt})});
    const auto resolution = resolve_entities(facts, {});
    BOOST_REQUIRE(resolution.entity_of.size() == 5);
    BOOST_TEST(resolution.count == 3U);
    for (std::uint32_t i = 0; i < 5; ++i) {
        for (std::uint32_t k = 0; k < 5; ++k) {
            BOOST_TEST((facts.name(i) == facts.name(k)) ==
                       (resolution.entity_of[i] == resolution.entity_of[k]));
        }
    }
}

BOOST_AUTO_TEST_CASE(every_reason_has_words) {
    for (const auto reason :
         {SameBecause::folded, SameBecause::told, SameBecause::short_form, SameBecause::acronym,
          SameBecause::word_order, SameBecause::spelling, SameBecause::middle_name,
          SameBecause::single_name, SameBecause::correction}) {
        BOOST_TEST(!explain(reason).empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(identities)

BOOST_AUTO_TEST_CASE(one_name_needs_no_reason) {
    const auto graph =
        merged({on_one("a", organization("Acme"), 0), on_one("b", organization("Acme"), 1)});
    BOOST_TEST(graph.identities.empty());
}

BOOST_AUTO_TEST_CASE(names_that_differ_in_writing_are_the_same_but_for_that) {
    BOOST_TEST(why(organization("Acme"), organization("ACME Co., Ltd."), 1) ==
               explain(SameBecause::folded));
    BOOST_TEST(why(person("Meng Fanying"), person("Ms. Meng Fanying"), 1) ==
               explain(SameBecause::folded));
}

BOOST_AUTO_TEST_CASE(names_that_an_article_uses_for_one_are_told) {
    BOOST_TEST(why(organization("Baotou Iron & Steel", {"Baogang"}), organization("Baogang"), 1) ==
               explain(SameBecause::told));
}

BOOST_AUTO_TEST_CASE(names_that_are_one_by_their_company_tell_whom_they_are_named_with) {
    using enum SameBecause;
    BOOST_TEST(by_company(word_order, why(person("Meng Fanying"), person("Fanying Meng"))));
    BOOST_TEST(by_company(spelling, why(person("Muammar Gaddafi"), person("Moammar Gadhafi"))));
    BOOST_TEST(by_company(middle_name, why(person("George Bush"), person("George W. Bush"))));
    BOOST_TEST(by_company(acronym, why(organization("World Food Programme"), organization("WFP"))));
    BOOST_TEST(
        by_company(short_form, why(organization("Huawei"), organization("Huawei Technologies"))));
    BOOST_TEST(by_company(single_name, why(person("Meng Fanying"), person("Meng"))));
}

BOOST_AUTO_TEST_CASE(each_of_two_of_one_name_is_explained_by_its_own_names) {
    const auto at = [](const std::string& name, const std::string& li, const std::string& body,
                       int number) {
        return extraction(article(name, "2025-03-03"),
                          beside({person(li), organization(body)}, number), {},
                          {relation(RelationType::position, 0, 1, "director")});
    };
    const auto graph = merged({at("a", "Li Wei", "Acme", 0), at("b", "LI WEI", "Bolt", 1)});
    BOOST_TEST(!are_one(graph, "Li Wei", "LI WEI"));
    BOOST_TEST(graph.identities.empty());
}

BOOST_AUTO_TEST_SUITE_END()
