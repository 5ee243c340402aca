#include "graph/extraction_line.h"
#include "tests/graph/build_values.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// An extraction with every member, in texts that are hard on a format of lines.
Extraction full() {
    auto of = article("a \"quoted\" name", "2025-03-03");
    of.url = "https://example.org/?a=1&b=\\n";
    of.title = "Line one\nline two\ttabbed";
    of.source = "Der \"Spiegel\" 🙂";
    of.text.clear(); // not part of the line
    auto baogang = organization("Baogang \"Steel\" Group", {"Baogang", "包钢集团 🏭"});
    baogang.first = day("2025-02-28");
    baogang.last = day("2025-11-17");
    baogang.mentions = {{0, {5, 12}}, {0, {40, 47}}};
    auto met = event("meet", "2025-11-17", {{0, Role::agent}, {1, Role::partner}},
                     "\"Они встретились\",\r\nsaid he: C:\\temp \x01.");
    met.date->basis = Basis::resolved;
    met.status = Status::planned;
    met.place = 2;
    met.confidence = 0.93;
    met.sources = 3;
    met.evidence.push_back(evidence("And again."));
    met.evidence.back().trigger.reset();
    auto agreed = event("agree", "2025-03-31/2025-04-01", {{1, Role::subject}, {3, Role::policy}});
    agreed.status = Status::denied;
    auto yearless = event("meet", "", {{0, Role::attendee}, {1, Role::target}});
    yearless.day_without_year = std::chrono::February / 29;
    auto held = relation(RelationType::position, 1, 0, "Chair \\ \"acting\"");
    held.since = day("2024-01-01");
    held.until = day("2025-12-31");
    return extraction(
        of, {baogang, person("孟繁英"), place("Baotou"), policy("Plan <2025> & more")},
        {met, agreed, yearless},
        {held, relation(RelationType::located_in, 0, 2), relation(RelationType::owns, 0, 1)});
}

std::string problem_of(std::string_view line) {
    try {
        parse_line(line);
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(extraction_line)

BOOST_AUTO_TEST_CASE(a_line_gives_back_what_was_written) {
    BOOST_TEST((parse_line(to_line(full())) == full()));
    const auto bare = extraction(article("bare"), {});
    auto without_text = bare;
    without_text.article.text.clear();
    BOOST_TEST((parse_line(to_line(bare)) == without_text));
}

BOOST_AUTO_TEST_CASE(every_basis_of_publication_is_given_back) {
    for (const auto basis : {PublishedBasis::metadata, PublishedBasis::text, PublishedBasis::given,
                             PublishedBasis::copyright}) {
        auto written = full();
        written.article.published = parse_date("2025");
        written.article.published_basis = basis;
        BOOST_TEST((parse_line(to_line(written)) == written));
    }
}

BOOST_AUTO_TEST_CASE(a_line_is_one_line_and_always_the_same) {
    const auto line = to_line(full());
    BOOST_TEST(line.find('\n') == std::string::npos);
    BOOST_TEST(line == to_line(parse_line(line)));
}

BOOST_AUTO_TEST_CASE(members_come_in_the_order_of_the_contract) {
    BOOST_TEST(to_line(extraction(article("bare"), {})) ==
               R"({"article":{"id":"a:)" + sha256("bare").substr(0, 12) +
                   R"(","path":"news/bare.txt","url":null,"title":"On bare","source":null,)"
                   R"("published":null,"published_basis":null,"sha256":")" +
                   sha256("bare") + R"("},"entities":[],"events":[],"relations":[]})");
}

BOOST_AUTO_TEST_CASE(unknown_members_do_no_harm) {
    auto line = to_line(full());
    line.insert(1, R"("added_in_version_2":[{}],)");
    BOOST_TEST((parse_line(line) == full()));
}

BOOST_DATA_TEST_CASE(a_malformed_line_is_told_what_is_wrong,
                     test::table("graph/malformed_lines.tsv"), row) {
    // A full line with one piece of text replaced.
    auto line = to_line(full());
    const auto at = line.find(row["replace"]);
    BOOST_REQUIRE(at != std::string::npos);
    line.replace(at, row["replace"].size(), row["by"]);
    BOOST_TEST(problem_of(line) == row["problem"]);
}

BOOST_AUTO_TEST_CASE(a_line_of_something_else_is_told_so) {
    for (const auto* line : {"", " ", "\n", "{", "meet", "\"", "{}{}", "[1,]", "\xff"}) {
        BOOST_TEST(problem_of(line) == "it is malformed JSON", line);
    }
    for (const auto* line : {"{}", "[]", "null", "5", "\"article\"", "{\"article\":5}",
                             "{\"article\":[]}", "{\"article\":null}"}) {
        BOOST_TEST(problem_of(line).ends_with("is missing"), line);
    }
}

BOOST_AUTO_TEST_CASE(deep_nesting_does_no_harm) {
    BOOST_TEST(problem_of(std::string(200'000, '[')) == "it is malformed JSON");
    BOOST_TEST(problem_of(std::string(200'000, '[') + std::string(200'000, ']')) ==
               "\"article\" is missing");
}

BOOST_AUTO_TEST_CASE(every_beginning_of_a_line_is_refused) {
    const auto line = to_line(full());
    for (std::size_t size = 0; size < line.size(); ++size) {
        BOOST_TEST(problem_of(std::string_view(line).substr(0, size)) == "it is malformed JSON");
    }
}

BOOST_AUTO_TEST_CASE(every_line_that_lacks_a_byte_is_read_or_refused) {
    const auto line = to_line(full());
    for (std::size_t at = 0; at < line.size(); ++at) {
        auto damaged = line;
        damaged.erase(at, 1);
        BOOST_CHECK_NO_THROW(problem_of(damaged));
    }
}

BOOST_AUTO_TEST_SUITE_END()
