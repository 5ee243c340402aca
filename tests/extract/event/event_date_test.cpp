#include "extract/event/event_date.h"
#include "extract/vocabulary.h"
#include "tests/extract/event/read_article.h"
#include "tests/table.h"

#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// The date of the event that `word` states, and how it is known.
std::string date_of(const Reading& reading, const std::string& word) {
    static const auto ontology = built_in_ontology();
    static const auto lexicon = build_lexicon(ontology);
    const auto token = test::find_word(reading, word);
    for (const auto& trigger : find_triggers(reading, lexicon)) {
        if (trigger.tokens.first == token) {
            const auto& type = ontology.frames[trigger.frame].type.name;
            const auto found = find_event_date(DateCandidates(reading), trigger, type);
            const auto& date = found.date;
            return date ? to_edtf(date->date) + " " + std::string(to_word(date->basis))
                   : found.day_without_year ? to_edtf(*found.day_without_year)
                                            : "none";
        }
    }
    return "no event";
}

} // namespace

BOOST_AUTO_TEST_SUITE(event_date)

BOOST_DATA_TEST_CASE(event_has_date, test::table("extract/event/event_dates.tsv"), row) {
    const auto reading = test::read_article(row["text"], row["published"]);
    BOOST_TEST(date_of(reading, row["trigger"]) == row["date"]);
}

BOOST_AUTO_TEST_SUITE_END()
