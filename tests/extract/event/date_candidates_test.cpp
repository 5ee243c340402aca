#include "extract/event/date_candidates.h"
#include "extract/event/trigger_candidates.h"
#include "extract/vocabulary.h"
#include "tests/extract/event/read_article.h"
#include "tests/extract/has_feature.h"
#include "tests/table.h"

#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::has;

namespace {

/// An event of which no more is known than that `word` states it.
Trigger trigger_at(const Reading& reading, const std::string& word, Status status) {
    const auto token = test::find_word(reading, word);
    auto trigger = describe_trigger(reading, {}, {token, token + 1});
    trigger.status = status;
    return trigger;
}

/// Where a candidate comes from, which is the first of its features, and its date.
std::string describe(const DateCandidate& candidate) {
    const auto& source = candidate.features.front();
    return candidate.date               ? source + " " + to_edtf(candidate.date->date)
           : candidate.day_without_year ? source + " " + to_edtf(*candidate.day_without_year)
                                        : source;
}

std::string describe(const std::vector<DateCandidate>& candidates) {
    std::string line;
    for (const auto& candidate : candidates) {
        line += (line.empty() ? "" : "|") + describe(candidate);
    }
    return line;
}

/// The candidates of an event that has happened on `word`, in an article of 5 March 2025.
std::vector<DateCandidate> candidates(const std::string& text, const std::string& word) {
    const auto reading = test::read_article(text, "2025-03-05");
    return DateCandidates(reading).find(trigger_at(reading, word, Status::happened), "meet");
}

} // namespace

BOOST_AUTO_TEST_SUITE(date_candidates)

BOOST_DATA_TEST_CASE(event_may_have_dates, test::table("extract/event/date_candidates.tsv"), row) {
    const auto reading = test::read_article(row["text"], row["published"]);
    const auto status = parse_word<Status>(row["status"]).value();
    const auto trigger = trigger_at(reading, row["trigger"], status);
    BOOST_TEST(describe(DateCandidates(reading).find(trigger, "meet")) == row["candidates"]);
}

BOOST_AUTO_TEST_CASE(candidates_tell_how_their_time_hangs_together_with_the_event) {
    const std::string text = "Officials said on Monday that Apple had acquired Beats in 2014.";
    const auto acquired = candidates(text, "acquired");
    BOOST_TEST(has(acquired.at(0).features, "here own"));
    BOOST_TEST(has(acquired.at(1).features, "here above ccomp said"));
    const auto said = candidates(text, "said");
    BOOST_TEST(has(said.at(0).features, "here own"));
    BOOST_TEST(has(said.at(1).features, "here below"));
}

BOOST_AUTO_TEST_CASE(candidates_tell_where_their_time_lies_seen_from_publication) {
    BOOST_TEST(
        has(candidates("They met on March 5, 2025.", "met").at(0).features, "here day same day"));
    BOOST_TEST(
        has(candidates("They met in March 2025.", "met").at(0).features, "here month around"));
    BOOST_TEST(
        has(candidates("They met on March 3, 2025.", "met").at(0).features, "here day days ago"));
    BOOST_TEST(has(candidates("They met in 2014.", "met").at(0).features, "here year long ago"));
    BOOST_TEST(has(candidates("They met in 2030.", "met").at(0).features, "here year ahead"));
}

BOOST_AUTO_TEST_CASE(dates_told_are_surer_than_dates_worked_out) {
    const auto basis = [](const char* text) { return candidates(text, "met").at(0).date->basis; };
    BOOST_TEST(to_word(basis("They met on March 3, 2025.")) == "explicit");
    BOOST_TEST(to_word(basis("They met on Monday.")) == "resolved");
    BOOST_TEST(to_word(basis("They met.")) == "publication");
}

BOOST_AUTO_TEST_CASE(documents_without_syntax_have_candidates) {
    auto reading = test::read_article("They met on Monday and Tuesday.", "2025-03-05");
    const auto trigger = trigger_at(reading, "met", Status::happened);
    reading.document.syntax.clear();
    BOOST_TEST(describe(DateCandidates(reading).find(trigger, "meet")) ==
               "here 2025-03-03|pair 2025-03-03/2025-03-04|here 2025-03-04|topic 2025-03-03|"
               "published 2025-03-05|none");
}

BOOST_AUTO_TEST_SUITE_END()
