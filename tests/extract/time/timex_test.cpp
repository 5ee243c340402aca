#include "extract/language/annotate.h"
#include "extract/time/timex.h"
#include "extract/vocabulary.h"
#include "tests/table.h"

#include <ctime>
#include <random>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

Document read(const std::string& text, const std::string& published) {
    Article article;
    article.text = text;
    article.published = parse_date(published);
    return read_language(std::move(article));
}

Document annotated(const std::string& text, const std::string& published) {
    static const Lemmatizer lemmatizer;
    static Annotator annotator(english_model(), lemmatizer);
    auto document = read(text, published);
    annotator.annotate(document);
    return document;
}

std::string describe(const Timex& timex, const Document& document) {
    std::string line(document.words(timex.span));
    line += "=" + std::string(to_word(timex.type)) + " " + timex.value;
    if (timex.date) {
        line += " " + to_edtf(timex.date->date) + " " + std::string(to_word(timex.date->basis));
    }
    line += timex.day_without_year ? " " + to_edtf(*timex.day_without_year) : "";
    line += timex.other_date ? " or " + to_edtf(*timex.other_date) : "";
    line += timex.dateline ? " dateline" : "";
    return line + (timex.to_next ? " >" : "");
}

std::string describe(const Document& document) {
    std::string lines;
    for (const auto& timex : find_timexes(document)) {
        lines += (lines.empty() ? "" : "|") + describe(timex, document);
    }
    return lines;
}

std::string words(const Document& document) {
    std::string lines;
    for (const auto& timex : find_timexes(document)) {
        lines += (lines.empty() ? "" : "|") + std::string(document.words(timex.span));
    }
    return lines;
}

/// The words of the timexes of `text`, tokens `name` of which are a name of `kind`.
std::string words_beside_name(const std::string& text, TokenRange name, std::string_view kind) {
    auto document = read(text, "2025-03-05");
    document.names.push_back({name, kind});
    return words(document);
}

/// What an event dated "September 5" and the like in an article of `published` gets as its date.
std::string event_day(const std::string& day, Status status, const std::string& published) {
    const auto document = read("They met on " + day + ".", published);
    const auto timexes = find_timexes(document);
    const auto date = date_of_event(timexes.at(0), status, parse_date(published));
    return date ? to_edtf(date->date) : "none";
}

std::string repeat(const std::string& piece, std::size_t size) {
    std::string text;
    while (text.size() < size) {
        text += piece;
    }
    return text;
}

void check(const Document& document) {
    std::uint32_t end = 0;
    std::uint32_t sentence = 0;
    for (const auto& timex : find_timexes(document)) {
        BOOST_REQUIRE(timex.span.begin >= end);
        BOOST_REQUIRE(timex.span.end > timex.span.begin);
        BOOST_REQUIRE(timex.span.end <= document.article.text.size());
        BOOST_REQUIRE(timex.sentence >= sentence);
        BOOST_REQUIRE(timex.sentence < document.sentences.size());
        BOOST_REQUIRE(!timex.value.empty());
        BOOST_REQUIRE((!timex.date || timex.date->date.first <= timex.date->date.last));
        end = timex.span.end;
        sentence = timex.sentence;
    }
}

std::string random_text(std::mt19937& random) {
    const std::vector<std::string> pieces{
        "They met",   "on",     "March 3",  "May 10-12", "2024-25", "3/4/2025", "two days later",
        "a year ago", "Monday", "BAOTOU,",  "Nov 17",    "-",       "–",        " to ",
        "between",    "and",    "about",    "fiscal",    "2025",    "the same", "next week",
        "day",        ".",      ". ",       "\n",        "\n\n",    "(",        ")",
        "Easter",     "Q3",     "February", "30",        "31",      "noon",     "every",
        "日本",       "é",      "\u00A0",   "the 1990s", "century", "99999",    "years ago"};
    std::string text;
    for (auto left = random() % 40; left > 0; --left) {
        text += pieces[random() % pieces.size()] + (random() % 4 == 0 ? "" : " ");
    }
    return text;
}

const std::string pieces_of_long_texts[] = {
    "the ",    "1 ",      "last ",  "2025-",
    "a ",      "twenty-", "May 1 ", "3/4/25,",
    "Monday ", "noon, ",  "2024",   "They met on May 3, 2024, and two days later. "};

double seconds_to_find(const Document& document) {
    const auto begin = std::clock();
    find_timexes(document);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

BOOST_AUTO_TEST_SUITE(timexes)

BOOST_DATA_TEST_CASE(timexes_of_text, test::table("extract/time/timexes.tsv"), row) {
    BOOST_TEST(describe(read(row["text"], row["published"])) == row["timexes"]);
}

BOOST_AUTO_TEST_CASE(timex_knows_its_sentence) {
    const auto document = read("They met. They met on March 3, 2025.", "");
    const auto timexes = find_timexes(document);
    BOOST_REQUIRE(timexes.size() == 1U);
    BOOST_TEST(timexes[0].sentence == 1U);
}

BOOST_AUTO_TEST_CASE(text_without_words_has_no_timexes) {
    BOOST_TEST(words(read("", "2025-03-05")) == "");
    BOOST_TEST(words(read(" \n\n ", "")) == "");
}

BOOST_AUTO_TEST_CASE(verb_tells_which_friday_is_meant) {
    BOOST_TEST(describe(annotated("They met on Friday.", "2025-03-05")) ==
               "Friday=DATE 2025-02-28 2025-02-28 resolved");
    BOOST_TEST(describe(annotated("They will meet on Friday.", "2025-03-05")) ==
               "Friday=DATE 2025-03-07 2025-03-07 resolved");
}

BOOST_AUTO_TEST_CASE(verb_tells_which_year_is_meant) {
    BOOST_TEST(describe(annotated("They met in August.", "2025-03-05")) ==
               "August=DATE 2024-08 2024-08 resolved");
    BOOST_TEST(describe(annotated("They will meet in August.", "2025-03-05")) ==
               "August=DATE 2025-08 2025-08 resolved");
}

BOOST_AUTO_TEST_CASE(words_within_a_name_are_no_timexes) {
    BOOST_TEST(words_beside_name("On Monday Theresa May said so.", {2, 4}, "person") == "Monday");
    BOOST_TEST(words_beside_name("April Jones left in June.", {0, 2}, "person") == "June");
    BOOST_TEST(words_beside_name("Miss April left in June.", {1, 2}, "person") == "June");
    BOOST_TEST(words_beside_name("The Friday Group left in June.", {1, 3}, "organization") ==
               "June");
    BOOST_TEST(words_beside_name("The Agenda 2030 of June.", {1, 3}, "policy") == "June");
}

BOOST_AUTO_TEST_CASE(name_that_is_all_about_time_may_be_a_timex) {
    BOOST_TEST(words_beside_name("They met on Good Friday.", {3, 5}, "organization") ==
               "Good Friday");
    BOOST_TEST(words_beside_name("They met on Good Friday, 2024.", {3, 5}, "organization") ==
               "Good Friday, 2024");
}

BOOST_AUTO_TEST_CASE(date_behind_a_place_is_a_timex) {
    BOOST_TEST(words_beside_name("BAOTOU, May 3 - They met.", {0, 1}, "place") == "May 3");
    BOOST_TEST(words_beside_name("They met in Beijing May 3.", {3, 5}, "place") == "May 3");
}

BOOST_AUTO_TEST_CASE(names_that_are_read_are_no_timexes) {
    BOOST_TEST(words(annotated("Theresa May said on Monday that she would stay.", "2025-03-05")) ==
               "Monday");
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

BOOST_AUTO_TEST_CASE(any_text_has_timexes_in_order) {
    std::mt19937 random(13);
    for (int round = 0; round < 1'000; ++round) {
        const auto text = random_text(random);
        BOOST_TEST_CONTEXT("round " << round << ": " << text) {
            for (const auto* published : {"2025-03-05", "2025", ""}) {
                check(read(text, published));
            }
        }
    }
}

BOOST_DATA_TEST_CASE(time_to_find_timexes_grows_as_the_text, data::make(pieces_of_long_texts),
                     piece) {
    const auto once = read(repeat(piece, 20'000), "2025-03-05");
    const auto long_one = read(repeat(piece, 8 * 20'000), "2025-03-05");
    check(once);
    // Times below a hundredth of a second tell nothing.
    const auto seconds = std::max(seconds_to_find(once), 0.01);
    BOOST_TEST(seconds_to_find(long_one) < 24 * seconds);
}

BOOST_AUTO_TEST_SUITE_END()
