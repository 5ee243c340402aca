#include "extract/event/event_date.h"
#include "extract/event/trigger_candidates.h"
#include "extract/vocabulary.h"
#include "tests/extract/event/read_article.h"
#include "tests/table.h"

#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

std::string describe(const LikelyDate& likely) {
    return likely.date ? to_edtf(likely.date->date) + " " + std::string(to_word(likely.date->basis))
           : likely.day_without_year ? to_edtf(*likely.day_without_year)
                                     : "none";
}

/// The date of the event that `word` states, of the likeliest type, and how it is known.
std::string date_of(const Reading& reading, const std::string& word) {
    static const auto ontology = built_in_ontology();
    static const auto lexicon = build_lexicon(ontology);
    const auto& weights = trained_weights();
    const auto token = test::find_word(reading, word);
    std::optional<Trigger> best;
    for (auto& candidate : find_trigger_candidates(reading, ontology, lexicon)) {
        auto& trigger = candidate.trigger;
        trigger.probability = 1 - weights.triggers.probabilities(candidate.features).front();
        const bool better = !best || best->probability < trigger.probability;
        if (trigger.tokens.first == token && better) {
            best = trigger;
        }
    }
    if (!best) {
        return "no event";
    }
    const auto& type = ontology.frames[best->frame].type.name;
    return describe(choose_date(judge_dates(DateCandidates(reading), *best, type, weights.dates)));
}

LikelyDate likely(const std::string& date, double probability) {
    if (date.empty()) {
        return {std::nullopt, std::nullopt, probability};
    }
    return {EventDate{parse_date(date).value(), Basis::explicit_}, std::nullopt, probability};
}

} // namespace

BOOST_AUTO_TEST_SUITE(event_date)

BOOST_DATA_TEST_CASE(event_has_date, test::table("extract/event/event_dates.tsv"), row) {
    const auto reading = test::read_article(row["text"], row["published"]);
    BOOST_TEST(date_of(reading, row["trigger"]) == row["date"]);
}

BOOST_AUTO_TEST_CASE(the_likeliest_date_is_chosen) {
    const auto date =
        choose_date({likely("2025-03-01", 0.2), likely("2025", 0.7), likely("", 0.1)});
    BOOST_TEST(describe(date) == "2025 explicit");
    BOOST_TEST(date.probability == 0.7);
}

BOOST_AUTO_TEST_CASE(what_several_mentions_say_of_a_date_is_added_up) {
    const auto date = choose_date(
        {likely("2025-03-01", 0.3), likely("2025-03-02", 0.5), likely("2025-03-01", 0.3)});
    BOOST_TEST(describe(date) == "2025-03-01 explicit");
    BOOST_TEST(date.probability == 0.6, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(of_equals_the_first_is_chosen) {
    BOOST_TEST(describe(choose_date({likely("2025-03-02", 0.5), likely("2025-03-01", 0.5)})) ==
               "2025-03-02 explicit");
    BOOST_TEST(describe(choose_date({likely("", 0.5), likely("2025-03-01", 0.5)})) == "none");
}

BOOST_AUTO_TEST_CASE(no_date_at_all_is_one_of_the_choices) {
    BOOST_TEST(describe(choose_date({likely("", 0.3), likely("2025", 0.5), likely("", 0.3)})) ==
               "none");
}

BOOST_AUTO_TEST_CASE(days_without_year_are_told_apart) {
    using std::chrono::September;
    const LikelyDate fifth{std::nullopt, September / 5, 0.3};
    const LikelyDate sixth{std::nullopt, September / 6, 0.4};
    BOOST_TEST(describe(choose_date({fifth, sixth, fifth})) == to_edtf(September / 5));
    BOOST_TEST(describe(choose_date({fifth, likely("", 0.4), sixth, likely("", 0.1)})) == "none");
}

BOOST_AUTO_TEST_CASE(the_first_mention_of_a_date_tells_how_it_is_known) {
    auto resolved = likely("2025-03-01", 0.2);
    resolved.date->basis = Basis::resolved;
    BOOST_TEST(describe(choose_date({resolved, likely("2025-03-01", 0.8)})) ==
               "2025-03-01 resolved");
}

BOOST_AUTO_TEST_CASE(what_speaks_for_a_date_is_weighed_by_a_table) {
    const auto reading = test::read_article("They met on March 3, 2025.", "2025-03-05");
    const auto token = test::find_word(reading, "met");
    const auto trigger = describe_trigger(reading, {}, {token, token + 1});
    const auto chosen = [&](const char* table) {
        const auto dates = judge_dates(DateCandidates(reading), trigger, "meet", LogLinear(table));
        double all = 0;
        for (const auto& date : dates) {
            all += date.probability;
        }
        BOOST_TEST(all == 1, boost::test_tools::tolerance(1e-9));
        return describe(choose_date(dates));
    };
    BOOST_TEST(chosen("classes\tweight\nhere own\t5000\n") == "2025-03-03 explicit");
    BOOST_TEST(chosen("classes\tweight\npublished\t5000\n") == "2025-03-05 publication");
    BOOST_TEST(chosen("classes\tweight\nnone\t5000\n") == "none");
    // Two of the four candidates, "here" and "topic", are of one date.
    BOOST_TEST(chosen("") == "2025-03-03 explicit");
}

BOOST_AUTO_TEST_SUITE_END()
