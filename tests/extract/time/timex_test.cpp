#include "extract/time/timex.h"
#include "extract/vocabulary.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

Document read(const std::string& text, const std::string& published) {
    Article article;
    article.text = text;
    article.published = parse_edtf(published);
    return read_language(std::move(article));
}

std::string describe(const Timex& timex, const Document& document) {
    const std::string mark = timex.dateline ? " dateline" : "";
    std::string line(document.words(timex.span));
    if (timex.date) {
        return line + "=" + to_edtf(timex.date->date) + " " +
               std::string(to_word(timex.date->basis)) + mark;
    }
    return line + "=? " + to_edtf(timex.day_without_year.value());
}

/// What an event dated "September 5" and the like in an article of `published` gets as its date.
std::string event_day(const std::string& day, Status status, const std::string& published) {
    const auto document = read("They met on " + day + ".", published);
    const auto timexes = find_timexes(document);
    const auto date = date_of_event(timexes.at(0), status, parse_edtf(published));
    return date ? to_edtf(date->date) : "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(timexes)

BOOST_DATA_TEST_CASE(timexes_of_text, test::table("extract/time/timexes.tsv"), row) {
    const auto document = read(row["text"], row["published"]);
    std::string found;
    for (const auto& timex : find_timexes(document)) {
        found += (found.empty() ? "" : "|") + describe(timex, document);
    }
    BOOST_TEST(found == row["timexes"]);
}

BOOST_AUTO_TEST_CASE(timex_knows_its_sentence) {
    const auto document = read("They met. They met on March 3, 2025.", "");
    const auto timexes = find_timexes(document);
    BOOST_REQUIRE(timexes.size() == 1U);
    BOOST_TEST(timexes[0].sentence == 1U);
}

BOOST_AUTO_TEST_CASE(resolved_day_keeps_that_it_had_no_year) {
    const auto timexes = find_timexes(read("They met on February 28.", "2025-03-03"));
    BOOST_REQUIRE(timexes.size() == 1U);
    BOOST_TEST((timexes[0].day_without_year == std::chrono::February / 28));
}

BOOST_AUTO_TEST_CASE(what_happened_lies_before_publication) {
    BOOST_TEST(event_day("September 5", Status::happened, "2025-06-20") == "2024-09-05");
    BOOST_TEST(event_day("February 28", Status::happened, "2025-03-03") == "2025-02-28");
    BOOST_TEST(event_day("September 5", Status::denied, "2025-06-20") == "2024-09-05");
}

BOOST_AUTO_TEST_CASE(paper_may_print_the_date_of_tomorrow) {
    BOOST_TEST(event_day("March 4", Status::happened, "2025-03-03") == "2025-03-04");
    BOOST_TEST(event_day("March 10", Status::happened, "2025-03-03") == "2025-03-10");
    BOOST_TEST(event_day("March 11", Status::happened, "2025-03-03") == "2024-03-11");
}

BOOST_AUTO_TEST_CASE(what_is_planned_lies_behind_publication) {
    BOOST_TEST(event_day("January 15", Status::planned, "2025-03-03") == "2026-01-15");
    BOOST_TEST(event_day("March 3", Status::planned, "2025-03-03") == "2025-03-03");
    BOOST_TEST(event_day("April 1", Status::planned, "2025-03-03") == "2025-04-01");
}

BOOST_AUTO_TEST_CASE(year_that_the_text_tells_stays) {
    BOOST_TEST(event_day("March 10, 2026", Status::happened, "2025-03-03") == "2026-03-10");
    BOOST_TEST(event_day("March 10, 2024", Status::planned, "2025-03-03") == "2024-03-10");
}

BOOST_AUTO_TEST_CASE(event_without_a_known_year_has_no_date) {
    BOOST_TEST(event_day("September 5", Status::happened, "") == "none");
}

BOOST_AUTO_TEST_SUITE_END()
