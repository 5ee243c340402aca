#include "extract/time/resolve_time.h"
#include "extract/time/time_phrase.h"
#include "extract/vocabulary.h"
#include "tests/table.h"

#include <ctime>
#include <random>
#include <string>
#include <vector>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
namespace chr = std::chrono;
namespace data = boost::unit_test::data;

namespace {

Tense to_tense(const std::string& word) {
    return word == "past" ? Tense::past : word == "future" ? Tense::future : Tense::unknown;
}

/// `published`: a day, a year, or nothing.
TimeContext context_of(const std::string& published, Tense tense = Tense::unknown) {
    TimeContext context;
    if (const auto date = parse_date(published)) {
        if (is_day(*date)) {
            context.published = chr::sys_days{date->first};
        } else {
            context.year = date->first.year();
        }
    }
    context.tense = tense;
    return context;
}

std::string words(const std::string& text, const TimePhrase& phrase) {
    return text.substr(phrase.begin, phrase.end - phrase.begin);
}

std::string list(const std::string& text, const std::vector<TimePhrase>& phrases) {
    std::string line;
    for (const auto& phrase : phrases) {
        line += (line.empty() ? "" : "|") + words(text, phrase) + (phrase.to_next ? ">" : "");
    }
    return line;
}

std::string values(const std::vector<TimePhrase>& phrases, const TimeContext& context) {
    std::string line;
    for (const auto& phrase : phrases) {
        line += (line.empty() ? "" : "|") + resolve(phrase, context).value;
    }
    return line;
}

TimePhrase only_phrase(const std::string& text) {
    const auto phrases = find_time_phrases(text);
    BOOST_REQUIRE(phrases.size() == 1U);
    return phrases[0];
}

ResolvedTime resolved(const std::string& text, const TimeContext& context) {
    return resolve(only_phrase(text), context);
}

Period day_period(std::string_view day) {
    return {Unit::day, chr::sys_days{parse_date(day).value().first}};
}

/// Phrases lie in order within the text, and none within another.
void check(const std::string& text) {
    std::uint32_t end = 0;
    for (const auto& phrase : find_time_phrases(text)) {
        BOOST_REQUIRE(phrase.begin >= end);
        BOOST_REQUIRE(phrase.end > phrase.begin);
        BOOST_REQUIRE(phrase.end <= text.size());
        end = phrase.end;
        for (const auto& context : {context_of(""), context_of("2025"), context_of("2025-03-05")}) {
            BOOST_REQUIRE(!resolve(phrase, context).value.empty());
        }
    }
}

/// Words about time, numbers, marks and bytes of all kinds.
std::string random_text(std::mt19937& random) {
    const std::vector<std::string> pieces{
        "the",    "last",    "next",   "this",   "two",   "a",       "half",   "and",    "of",
        "in",     "years",   "days",   "week",   "month", "quarter", "second", "first",  "third",
        "May",    "March",   "Monday", "Sun.",   "Dec.",  "fall",    "summer", "ago",    "later",
        "before", "every",   "per",    "fiscal", "FY",    "Q3",      "H1",     "early",  "mid-",
        "end",    "morning", "noon",   "p.m.",   "a.m.",  "GMT",     "Easter", "Lunar",  "New",
        "Year's", "2025",    "1990s",  "'90s",   "3",     "31",      "32",     "11",     "0930",
        "8:30",   "3/4",     "2025-",  "-11-",   "17",    "1,000",   "2.5",    "1/2",    "99999999",
        "21st",   "o'clock", "twenty", "-",      "–",     "’s",      ",",      ".",      "/",
        ":",      "T",       "Z",      "\n",     "\n\n",  "\t",      "\u00A0", "\u2019", "é",
        "日",     "%",       "$",      "(",      "from",  "to",      "now",    "tonight"};
    std::string text;
    for (auto left = random() % 60; left > 0; --left) {
        text += random() % 12 == 0 ? std::string(1, static_cast<char>(random() % 256))
                                   : pieces[random() % pieces.size()];
        text += random() % 3 == 0 ? "" : " ";
    }
    return text;
}

std::string repeat(const std::string& piece, std::size_t size) {
    std::string text;
    while (text.size() < size) {
        text += piece;
    }
    return text;
}

const std::string pieces_of_long_texts[] = {
    "the ",       "1 ",          "last ",
    "2025-",      "a ",          "twenty-",
    "x",          "9",           ", ",
    "1,000",      "New ",        "the last two ",
    "March ",     "May 1-",      "\n",
    "8:30:",      "1/",          "one hundred ",
    "- ",         "’",           "'s ",
    "two and a ", "\xe2",        "\xc2\xa0",
    "more than ", "the end of ", "Monday, March 3, 2025 at 9:30 a.m. EST and ",
    "St. ",       "half a "};

double seconds_to_find(const std::string& text) {
    const auto begin = std::clock();
    find_time_phrases(text);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

BOOST_AUTO_TEST_SUITE(time_phrase)

BOOST_DATA_TEST_CASE(phrase_means_time, test::table("extract/time/phrases.tsv"), row) {
    const auto phrases = find_time_phrases(row["phrase"]);
    const auto found = list(row["phrase"], phrases);
    BOOST_TEST(found == row["phrase"]);
    if (found == row["phrase"]) {
        const auto context = context_of(row["published"], to_tense(row["tense"]));
        const auto time = resolve(phrases[0], context);
        BOOST_TEST(to_word(time.type) == row["type"]);
        BOOST_TEST(time.value == row["value"]);
    }
}

BOOST_DATA_TEST_CASE(text_holds_no_phrase, test::table("extract/time/no_phrases.tsv"), row) {
    BOOST_TEST(list(row["text"], find_time_phrases(row["text"])) == "");
}

BOOST_DATA_TEST_CASE(text_holds_phrases, test::table("extract/time/texts.tsv"), row) {
    const auto phrases = find_time_phrases(row["text"]);
    BOOST_TEST(list(row["text"], phrases) == row["phrases"]);
    BOOST_TEST(values(phrases, context_of("2025-03-05")) == row["values"]);
}

BOOST_AUTO_TEST_CASE(parts_of_a_calendar_date_are_kept_apart) {
    TimePhrase expected;
    expected.end = 11;
    expected.month = 9;
    expected.day = 5;
    BOOST_TEST((only_phrase("September 5") == expected));
}

BOOST_AUTO_TEST_CASE(parts_of_a_relative_date_are_kept_apart) {
    TimePhrase expected;
    expected.end = 9;
    expected.shift = Shift{Unit::week, -1, Origin::publication};
    BOOST_TEST((only_phrase("last week") == expected));
}

BOOST_AUTO_TEST_CASE(clock_and_zone_are_kept_apart) {
    TimePhrase expected;
    expected.end = 12;
    expected.clock = Clock{8 * 60 + 30, 15, true};
    BOOST_TEST((only_phrase("08:30:15 UTC") == expected));
}

BOOST_AUTO_TEST_CASE(days_of_both_readings_of_digits_are_told) {
    const auto phrase = only_phrase("3/4/2025");
    BOOST_TEST((phrase.month == 3));
    BOOST_TEST((phrase.day == 4));
    BOOST_TEST((phrase.other_month == 4));
    BOOST_TEST(!only_phrase("3/3/2025").other_month.has_value());
    BOOST_TEST(!only_phrase("17/11/2025").other_month.has_value());
    BOOST_TEST(!only_phrase("2025-03-04").other_month.has_value());
}

BOOST_AUTO_TEST_CASE(period_of_a_value_is_told_too) {
    const auto context = context_of("2025-03-05");
    BOOST_TEST((resolved("last week", context).period ==
                Period{Unit::week, chr::sys_days{chr::year{2025} / 2 / 24}}));
    BOOST_TEST((resolved("Monday", context).period == day_period("2025-03-03")));
    BOOST_TEST((resolved("the 1990s", context).period ==
                Period{Unit::decade, chr::sys_days{chr::year{1990} / 1 / 1}}));
    BOOST_TEST((resolved("noon", context).period == day_period("2025-03-05")));
    BOOST_TEST(!resolved("two years", context).period.has_value());
    BOOST_TEST(!resolved("recently", context).period.has_value());
    BOOST_TEST(!resolved("every day", context).period.has_value());
    BOOST_TEST(!resolved("last week", context_of("2025")).period.has_value());
}

BOOST_AUTO_TEST_CASE(later_counts_from_the_day_that_the_text_named) {
    auto context = context_of("2025-03-05");
    name_period(context, day_period("2024-12-30"));
    BOOST_TEST(resolved("two days later", context).value == "2025-01-01");
    BOOST_TEST(resolved("a week earlier", context).value == "2024-W52");
    BOOST_TEST(resolved("the following day", context).value == "2024-12-31");
    BOOST_TEST(resolved("the next day", context).value == "2024-12-31");
    BOOST_TEST(resolved("the same day", context).value == "2024-12-30");
    BOOST_TEST(resolved("the previous month", context).value == "2024-11");
    BOOST_TEST(resolved("a year later", context).value == "2025");
}

BOOST_AUTO_TEST_CASE(ago_counts_from_publication_whatever_the_text_named) {
    auto context = context_of("2025-03-05");
    name_period(context, day_period("2010-12-30"));
    BOOST_TEST(resolved("two days ago", context).value == "2025-03-03");
    BOOST_TEST(resolved("yesterday", context).value == "2025-03-04");
    BOOST_TEST(resolved("last year", context).value == "2024");
    BOOST_TEST(resolved("next week", context).value == "2025-W11");
}

BOOST_AUTO_TEST_CASE(days_are_not_counted_from_a_year) {
    auto context = context_of("2025-03-05");
    name_period(context, {Unit::year, chr::sys_days{chr::year{2010} / 1 / 1}});
    BOOST_TEST(resolved("a year later", context).value == "2011");
    BOOST_TEST(resolved("a decade later", context).value == "202");
    BOOST_TEST(resolved("two days later", context).value == "2025-03-07");
}

BOOST_AUTO_TEST_CASE(counting_never_leaves_the_calendar) {
    for (const auto* phrase : {"99999 years ago", "99999 centuries ago", "99,999 days later",
                               "999,999 days ago", "999,999 decades from now"}) {
        BOOST_TEST_CONTEXT(phrase) {
            check(phrase);
        }
    }
}

BOOST_AUTO_TEST_CASE(any_text_has_phrases_in_order) {
    std::mt19937 random(11);
    for (int round = 0; round < 2'000; ++round) {
        const auto text = random_text(random);
        BOOST_TEST_CONTEXT("round " << round << ": " << text) {
            check(text);
        }
    }
}

BOOST_AUTO_TEST_CASE(any_bytes_have_phrases_in_order) {
    std::mt19937 random(12);
    for (int round = 0; round < 500; ++round) {
        std::string text(random() % 100, ' ');
        for (auto& c : text) {
            c = static_cast<char>(random() % 256);
        }
        check(text);
    }
}

BOOST_DATA_TEST_CASE(long_text_of_one_piece_has_phrases_in_order, data::make(pieces_of_long_texts),
                     piece) {
    check(repeat(piece, 100'000));
}

BOOST_DATA_TEST_CASE(time_to_find_grows_as_the_text, data::make(pieces_of_long_texts), piece) {
    const auto once = repeat(piece, 40'000);
    seconds_to_find(once); // memory is there from now on
    // Times below a hundredth of a second tell nothing.
    const auto seconds = std::max(seconds_to_find(once), 0.01);
    BOOST_TEST(seconds_to_find(repeat(piece, 8 * once.size())) < 24 * seconds);
}

BOOST_AUTO_TEST_SUITE_END()
