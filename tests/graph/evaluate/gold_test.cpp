#include "graph/evaluate/gold.h"
#include "tests/graph/evaluate/small_gold.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

const std::string written =
    R"({"published": "2025-03-03", "article": "one",
 "entities": [{"id": "e1", "kind": "organization", "name": "Baogang Group", "aliases": ["Baogang"]},
              {"id": "e2", "kind": "person", "name": "Li Bo", "aliases": null}],
 "events": [{"id": "v1", "type": "meet", "date": "2025-02-28", "status": "happened", "place": null,
             "participants": [{"entity": "e1", "role": "agent"}, {"entity": "e2", "role": "partner"}],
             "trigger": "met", "core": true, "line": 2, "also": [{"line": 7, "trigger": "talks"}]}],
 "relations": [{"type": "position", "subject": "e2", "object": "e1", "title": "Chairman"}]})";

std::string replace(std::string text, const std::string& part, const std::string& by) {
    const auto at = text.find(part);
    BOOST_REQUIRE(at != std::string::npos);
    return text.replace(at, part.size(), by);
}

std::string problem_of(const std::string& json) {
    try {
        parse_gold(json, "", scored_types());
    } catch (const InputError& error) {
        return error.what();
    }
    return "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(reading_gold)

BOOST_AUTO_TEST_CASE(gold_is_read_as_it_is_written) {
    const auto gold = parse_gold(written, "one.json", scored_types());
    BOOST_TEST((gold.published == day("2025-03-03")));
    BOOST_REQUIRE(gold.entities.size() == 2U);
    BOOST_TEST(gold.entities[0].id == "e1");
    BOOST_TEST((gold.entities[1].kind == Kind::person));
    BOOST_TEST((gold.entities[0].aliases == std::vector<std::string>{"Baogang"}));
    auto event = gold_event("meet", "2025-02-28", {{0, Role::agent}, {1, Role::partner}}, true);
    event.id = "v1";
    event.line = 2;
    BOOST_TEST((gold.events == std::vector{event}));
    auto held = relation(RelationType::position, 1, 0, "Chairman");
    held.evidence.clear();
    BOOST_TEST((gold.relations == std::vector{held}));
}

BOOST_AUTO_TEST_CASE(what_need_not_be_told_may_be_missing) {
    const auto gold = parse_gold(
        R"({"entities": [{"id": "e1", "kind": "place", "name": "Baotou"}],
            "events": [{"type": "meet", "status": "denied", "participants": []}]})",
        "one.json", scored_types());
    BOOST_TEST(!gold.published.has_value());
    BOOST_TEST(gold.events[0].date == "");
    BOOST_TEST(!gold.events[0].core);
    BOOST_TEST(gold.relations.empty());
}

BOOST_AUTO_TEST_CASE(dates_may_be_open_at_one_end) {
    for (const auto* date : {"2025", "2025-03/2025-04", "2025~", "../2025", "2025-03/..", "/2025",
                             "2025/", "2025-21", "2025-XX-XX"}) {
        const auto json = replace(written, "2025-02-28", date);
        BOOST_TEST(problem_of(json) == "none", date);
    }
    for (const auto* date : {"..", "/", "../..", "2025-13", "2025/2024", "../soon"}) {
        const auto json = replace(written, "2025-02-28", date);
        BOOST_TEST(problem_of(json) != "none", date);
    }
}

BOOST_DATA_TEST_CASE(malformed_gold_is_told, table("graph/evaluate/malformed_gold.tsv"), row) {
    BOOST_TEST(problem_of(replace(written, row["replace"], row["by"])) == row["problem"]);
}

BOOST_AUTO_TEST_CASE(the_line_of_a_misspelling_is_told) {
    BOOST_TEST(problem_of("{\"entities\": [],\n\"events\": [,]}") ==
               ":2: is malformed JSON; check it with a JSON validator");
    BOOST_TEST(problem_of("5") == ": the file is no object; write it in braces: {\"id\": …}");
    BOOST_TEST(problem_of("") == ":1: is malformed JSON; check it with a JSON validator");
    BOOST_TEST(problem_of("\"\xff\"") == ":1: is malformed JSON; check it with a JSON validator");
    BOOST_TEST(problem_of(std::string(1000000, '[')) ==
               ":1: is malformed JSON; check it with a JSON validator");
}

BOOST_AUTO_TEST_CASE(a_folder_gives_the_gold_of_all_its_files) {
    const TemporaryFolder folder;
    folder.write("gold/b.json", written);
    folder.write("gold/a.json", written);
    folder.write("gold/bad.json", "{");
    folder.write("gold/notes.txt", "none");
    std::vector<InputError> errors;
    const auto golds = read_gold(folder / "gold", scored_types(), errors);
    BOOST_TEST(golds.size() == 2U);
    BOOST_TEST(golds.contains("a"));
    BOOST_TEST(golds.contains("b"));
    BOOST_REQUIRE(errors.size() == 1U);
    BOOST_TEST(errors[0].what() ==
               folder / "gold/bad.json:1: is malformed JSON; check it with a JSON validator");
}

BOOST_AUTO_TEST_CASE(one_file_gives_its_gold) {
    const TemporaryFolder folder;
    std::vector<InputError> errors;
    const auto file = folder.write("one.json", written);
    BOOST_TEST(read_gold(file, scored_types(), errors).contains("one"));
    BOOST_TEST(errors.empty());
}

BOOST_AUTO_TEST_CASE(a_place_without_gold_is_told) {
    const TemporaryFolder folder;
    std::vector<InputError> errors;
    BOOST_CHECK_THROW(read_gold(folder / "none", scored_types(), errors), InputError);
    folder.write("empty/notes.txt", "none");
    BOOST_CHECK_THROW(read_gold(folder / "empty", scored_types(), errors), InputError);
    BOOST_TEST(errors.empty());
}

BOOST_AUTO_TEST_SUITE_END()
