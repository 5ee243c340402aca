#include "extract/event/event_status.h"
#include "extract/event/trigger_candidates.h"
#include "tests/extract/event/written_reading.h"
#include "tests/extract/has_feature.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::has;
using test::WrittenReading;

namespace {

/// What `words` state, where "hold" carries nouns.
Trigger trigger(const WrittenReading& reading, const std::string& words) {
    return describe_trigger(*reading, build_lexicon({{}, {"hold"}}), reading.range(words));
}

Features describe(const WrittenReading& reading, const std::string& words) {
    return describe_status(*reading, trigger(reading, words));
}

void check_all(const Features& features, const std::vector<std::string>& wanted) {
    for (const auto& feature : wanted) {
        BOOST_TEST_CONTEXT(feature) {
            BOOST_TEST(has(features, feature));
        }
    }
}

/// "The minister said they did not meet Apple."
WrittenReading they_did_not_meet() {
    return WrittenReading("minister/2/nsubj/NOUN said/0/root/VERB/say/VBD they/6/nsubj/PRON "
                          "did/6/aux/AUX/do not/6/advmod/PART meet/2/ccomp/VERB/meet/VB "
                          "Apple/6/obj",
                          "Apple=organization");
}

const char* const by_mood = "classes\thappened\tplanned\tdenied\n"
                            "mood VBD\t1000\t0\t0\n"
                            "aux will\t0\t2000\t0\n"
                            "advmod not\t0\t0\t3000\n";

} // namespace

BOOST_AUTO_TEST_SUITE(event_status)

BOOST_AUTO_TEST_CASE(verb_tells_its_mood_and_what_stands_over_its_clause) {
    check_all(describe(they_did_not_meet(), "meet"),
              {"any", "aux do", "advmod not", "mood VB", "ccomp of say", "lemma meet"});
}

BOOST_AUTO_TEST_CASE(reader_marks_each_status_with_some_probability) {
    auto reading = they_did_not_meet();
    reading.change().document.marks[reading.token("meet")].status = {0.5F, 0.05F, 0.95F};
    const auto features = describe(reading, "meet");
    check_all(features, {"happened 0", "planned -3", "denied 3"});
    BOOST_TEST(!has(describe(reading, "said"), "denied 3"));
}

BOOST_AUTO_TEST_CASE(noun_tells_of_the_light_verb_that_carries_it) {
    const WrittenReading reading("They/3/nsubj/PRON will/3/aux/AUX hold/0/root/VERB/hold/VB "
                                 "no/5/det/DET talks/3/obj/NOUN/talk/NNS",
                                 "");
    check_all(describe(reading, "talks"), {"carried by hold", "aux will", "mood VB", "noun det no",
                                           "noun mood NNS", "lemma talk"});
    BOOST_TEST(!has(describe(reading, "talks"), "det no"));
}

BOOST_AUTO_TEST_CASE(noun_that_nothing_carries_tells_of_itself) {
    const WrittenReading reading("The/2/det/DET talks/3/nsubj/NOUN/talk/NNS "
                                 "ended/0/root/VERB/end/VBD",
                                 "");
    const auto features = describe(reading, "talks");
    check_all(features, {"det the", "mood NNS", "nsubj of end", "lemma talk"});
    BOOST_TEST(!has(features, "carried by end"));
    BOOST_TEST(!has(features, "noun mood NNS"));
}

BOOST_AUTO_TEST_CASE(title_is_told) {
    auto reading = they_did_not_meet();
    BOOST_TEST(!has(describe(reading, "meet"), "title"));
    reading.change().document.sentences[0].title_case = true;
    BOOST_TEST(has(describe(reading, "meet"), "title"));
}

BOOST_AUTO_TEST_CASE(status_is_the_likeliest) {
    const LogLinear model(by_mood);
    const auto status = [&](const std::string& words, const std::string& trigger_word) {
        const WrittenReading reading(words, "");
        return find_status(*reading, trigger(reading, trigger_word), model);
    };
    BOOST_TEST((status("They/2/nsubj met/0/root/VERB/meet/VBD", "met") == Status::happened));
    BOOST_TEST((status("They/3/nsubj will/3/aux/AUX meet/0/root/VERB", "meet") == Status::planned));
    BOOST_TEST((status("They/4/nsubj will/4/aux/AUX not/4/advmod meet/0/root/VERB", "meet") ==
                Status::denied));
}

BOOST_AUTO_TEST_CASE(each_trigger_of_a_sentence_has_its_own_status) {
    const WrittenReading reading("They/2/nsubj met/0/root/VERB/meet/VBD and/5/cc will/5/aux/AUX "
                                 "leave/2/conj/VERB",
                                 "");
    const LogLinear model(by_mood);
    BOOST_TEST((find_status(*reading, trigger(reading, "met"), model) == Status::happened));
    BOOST_TEST((find_status(*reading, trigger(reading, "leave"), model) == Status::planned));
}

BOOST_AUTO_TEST_CASE(table_without_rows_takes_all_for_happened) {
    const auto reading = they_did_not_meet();
    BOOST_TEST(
        (find_status(*reading, trigger(reading, "meet"), LogLinear("")) == Status::happened));
}

BOOST_AUTO_TEST_SUITE_END()
