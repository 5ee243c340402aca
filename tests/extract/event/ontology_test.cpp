#include "extract/event/ontology.h"
#include "extract/input_error.h"
#include "tests/table.h"

#include <set>
#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

using Members = std::map<std::string, std::string>;

const Members meet{{"type", "\"meet\""},
                   {"family", "\"contact\""},
                   {"definition", "\"Parties meet.\""},
                   {"cameo", "\"04\""},
                   {"parties", "2"},
                   {"roles", R"({"subject": "agent", "object": "partner"})"},
                   {"verbs", R"(["meet", "sit down"])"},
                   {"nouns", R"(["meeting"])"}};

std::string to_json(const std::vector<Members>& types) {
    std::string list;
    for (const auto& type : types) {
        std::string object;
        for (const auto& [name, value] : type) {
            object += (object.empty() ? "\"" : ", \"") + name + "\": " + value;
        }
        list += (list.empty() ? "{" : ", {") + object + "}";
    }
    return R"({"schema": "dateline-ontology/1", "light_verbs": ["hold"], "types": [)" + list + "]}";
}

std::string message_of(const std::string& json) {
    try {
        parse_ontology(json, "mine.json");
    } catch (const InputError& error) {
        return error.what();
    }
    return "read";
}

} // namespace

BOOST_AUTO_TEST_SUITE(ontology)

BOOST_AUTO_TEST_CASE(type_has_all_its_members) {
    const auto ontology = parse_ontology(to_json({meet}), "mine.json");
    Frame expected;
    expected.type.name = "meet";
    expected.type.family = "contact";
    expected.type.definition = "Parties meet.";
    expected.type.cameo = "04";
    expected.parties = 2;
    expected.roles = {{"subject", Role::agent}, {"object", Role::partner}};
    expected.verbs = {"meet", "sit down"};
    expected.nouns = {"meeting"};
    BOOST_TEST((ontology == Ontology{{expected}, {"hold"}}));
}

BOOST_AUTO_TEST_CASE(what_may_be_left_out_has_a_value) {
    auto bare = meet;
    for (const auto* name : {"cameo", "parties", "nouns"}) {
        bare.erase(name);
    }
    const auto frame = parse_ontology(to_json({bare}), "mine.json").frames.at(0);
    BOOST_TEST(frame.type.cameo == "");
    BOOST_TEST(frame.parties == 1U);
    BOOST_TEST(frame.nouns.empty());
}

BOOST_AUTO_TEST_CASE(built_in_types_are_those_of_the_annotation) {
    std::set<std::string> names;
    for (const auto& type : event_types(built_in_ontology())) {
        names.insert(type.name);
        BOOST_TEST(!type.family.empty());
        BOOST_TEST(!type.definition.empty());
    }
    const std::set<std::string> expected{
        "acquire",   "agree",     "announce", "appoint", "attack",   "award",  "convene",
        "cooperate", "criticise", "depart",   "elect",   "enact",    "found",  "invest",
        "launch",    "litigate",  "meet",     "protest", "restrict", "supply", "visit"};
    BOOST_TEST(names == expected);
}

BOOST_AUTO_TEST_CASE(each_built_in_type_can_be_stated) {
    for (const auto& frame : built_in_ontology().frames) {
        BOOST_TEST_CONTEXT(frame.type.name) {
            BOOST_TEST(!frame.verbs.empty());
            BOOST_TEST(!frame.roles.empty());
            BOOST_TEST(frame.parties >= 1U);
        }
    }
}

BOOST_AUTO_TEST_CASE(types_keep_their_order) {
    auto visit = meet;
    visit["type"] = "\"visit\"";
    const auto types = event_types(parse_ontology(to_json({visit, meet}), "mine.json"));
    BOOST_REQUIRE(types.size() == 2U);
    BOOST_TEST(types[0].name == "visit");
    BOOST_TEST(types[1].name == "meet");
}

BOOST_DATA_TEST_CASE(fault_is_told, test::table("extract/event/ontology_errors.tsv"), row) {
    BOOST_TEST(message_of(row["json"]) == "mine.json: " + row["message"]);
}

BOOST_DATA_TEST_CASE(fault_of_a_type_is_told, test::table("extract/event/type_errors.tsv"), row) {
    auto type = meet;
    type.erase(row["member"]);
    if (!row["value"].empty()) {
        type[row["member"]] = row["value"];
    }
    BOOST_TEST(message_of(to_json({type})) == "mine.json: " + row["message"]);
}

BOOST_AUTO_TEST_CASE(type_that_is_there_twice_is_told) {
    BOOST_TEST(message_of(to_json({meet, meet})) ==
               "mine.json: defines type \"meet\" twice; remove or rename one");
}

BOOST_AUTO_TEST_SUITE_END()
