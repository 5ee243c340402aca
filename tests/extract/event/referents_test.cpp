#include "extract/event/referents.h"
#include "tests/extract/event/written_reading.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(referents)

BOOST_DATA_TEST_CASE(words_stand_for_entities, test::table("extract/event/referents.tsv"), row) {
    const test::WrittenReading reading(row["tree"], row["names"]);
    std::string line;
    for (const auto& [sentence, token, entity, via] : find_referents(*reading)) {
        BOOST_TEST(sentence == reading->sentence_of[token]);
        line += (line.empty() ? "" : "|") + std::string(reading->document.word(token)) + "=" +
                reading->entities.all[entity].name + " (" + std::string(via) + ")";
    }
    BOOST_TEST(line == row["referents"]);
}

BOOST_AUTO_TEST_CASE(text_without_words_has_no_referents) {
    BOOST_TEST(find_referents(Reading()).empty());
}

BOOST_AUTO_TEST_SUITE_END()
