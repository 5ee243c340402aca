#include "extract/time/date_phrase.h"
#include "tests/table.h"

#include <sstream>
#include <vector>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// The words of a row, and how many stand before the mark |.
struct Phrase {
    std::vector<std::string> words;
    std::size_t length = 0;

    explicit Phrase(const std::string& text) {
        std::istringstream in(text);
        bool behind = false;
        for (std::string word; in >> word;) {
            behind = behind || word == "|";
            if (word != "|") {
                words.push_back(word);
                length += !behind;
            }
        }
    }
};

std::string edtf_or_none(const std::optional<Date>& date) {
    return date ? to_edtf(*date) : "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(date_phrase)

BOOST_DATA_TEST_CASE(phrase_means_date, test::table("extract/time/phrases.tsv"), row) {
    const Phrase phrase(row["phrase"]);
    const std::vector<std::string_view> words(phrase.words.begin(), phrase.words.end());
    const auto match = match_date_phrase(words, row["before"]);
    BOOST_TEST(match.has_value() == (row["date"] != "no phrase"));
    if (match) {
        BOOST_TEST(match->words == phrase.length);
        BOOST_TEST(edtf_or_none(resolve(*match, parse_edtf(row["published"]))) == row["date"]);
    }
}

BOOST_AUTO_TEST_CASE(parts_of_a_calendar_date_are_kept_apart) {
    const std::vector<std::string_view> words{"September", "5"};
    DatePhrase expected;
    expected.words = 2;
    expected.month = std::chrono::September;
    expected.day = std::chrono::day{5};
    BOOST_TEST((match_date_phrase(words, "on") == expected));
}

BOOST_AUTO_TEST_CASE(parts_of_a_relative_date_are_kept_apart) {
    const std::vector<std::string_view> words{"last", "week"};
    DatePhrase expected;
    expected.words = 2;
    expected.unit = Unit::week;
    expected.offset = -1;
    BOOST_TEST((match_date_phrase(words, "") == expected));
}

BOOST_DATA_TEST_CASE(text_is_nothing_but_a_date, test::table("extract/time/full_dates.tsv"), row) {
    BOOST_TEST(edtf_or_none(parse_full_date(row["text"])) == row["date"]);
}

BOOST_AUTO_TEST_SUITE_END()
