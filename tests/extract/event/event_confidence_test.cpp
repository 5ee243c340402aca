#include "extract/event/event_confidence.h"
#include "extract/event/trigger_candidates.h"
#include "tests/extract/event/written_reading.h"
#include "tests/extract/has_feature.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::has;

namespace {

struct Told {
    double trigger = 0;
    std::vector<LikelyParticipant> participants;
};

/// What speaks for a meeting that is `told` so, once for each.
Features describe(const std::vector<Told>& told, Event event = {}) {
    const test::WrittenReading reading("They/2/nsubj met/0/root/VERB/meet/VBD", "");
    std::vector<EventMention> mentions;
    std::vector<const EventMention*> places;
    for (const auto& [probability, participants] : told) {
        EventMention mention;
        mention.trigger = describe_trigger(*reading, {}, {1, 2});
        mention.trigger.probability = probability;
        mention.participants = participants;
        mentions.push_back(mention);
    }
    for (const auto& mention : mentions) {
        places.push_back(&mention);
    }
    event.type = "meet";
    return describe_event(*reading, event, places);
}

} // namespace

BOOST_AUTO_TEST_SUITE(event_confidence)

BOOST_AUTO_TEST_CASE(event_tells_how_sure_its_words_are) {
    const auto once = describe({{0.5, {}}});
    BOOST_TEST(has(once, "trigger 0"));
    BOOST_TEST(has(once, "some trigger 0"));
    BOOST_TEST(has(once, "meet trigger 0"));
    BOOST_TEST(has(once, "lemma meet"));
    BOOST_TEST(has(once, "verb"));
    const auto twice = describe({{0.5, {}}, {0.9, {}}});
    BOOST_TEST(has(twice, "trigger 2"));
    BOOST_TEST(has(twice, "some trigger 3")); // 0.95
    BOOST_TEST(has(twice, "mentions 2"));
}

BOOST_AUTO_TEST_CASE(event_tells_how_sure_its_parties_are) {
    const LikelyParticipant apple{0, Role::agent, 0.5};
    const LikelyParticipant surer{0, Role::agent, 0.9};
    const LikelyParticipant google{1, Role::partner, 0.7};
    BOOST_TEST(has(describe({{0.5, {}}}), "party -6"));
    BOOST_TEST(has(describe({{0.5, {apple}}}), "party 0"));
    BOOST_TEST(has(describe({{0.5, {apple}}}), "second party -6"));
    const auto both = describe({{0.5, {apple, google}}, {0.5, {surer}}});
    BOOST_TEST(has(both, "party 2"));
    BOOST_TEST(has(both, "second party 1"));
}

BOOST_AUTO_TEST_CASE(event_tells_what_is_known_of_it) {
    Event event;
    event.status = Status::planned;
    event.participants = {{0, Role::agent}, {1, Role::partner}};
    BOOST_TEST(has(describe({{0.5, {}}}, event), "undated"));
    BOOST_TEST(has(describe({{0.5, {}}}, event), "status planned"));
    BOOST_TEST(has(describe({{0.5, {}}}, event), "parties 2"));
    event.date = EventDate{parse_date("2025-03-01").value(), Basis::resolved};
    BOOST_TEST(has(describe({{0.5, {}}}, event), "meet resolved"));
}

BOOST_AUTO_TEST_SUITE_END()
