#include "extract/event/same_event.h"
#include "extract/event/trigger_candidates.h"
#include "tests/extract/event/written_reading.h"
#include "tests/extract/has_feature.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::has;
using test::WrittenReading;

namespace {

using Groups = std::vector<std::vector<std::size_t>>;

/// Five sentences, in the order met, met, talks, signed, met.
WrittenReading article() {
    return WrittenReading("They/2/nsubj met/0/root/VERB/meet/VBD || "
                          "They/2/nsubj met/0/root/VERB/meet/VBD || "
                          "The/2/det/DET talks/3/nsubj/NOUN/talk/NNS ended/0/root/VERB/end/VBD || "
                          "They/2/nsubj signed/0/root/VERB/sign/VBD it/2/obj || "
                          "They/2/nsubj met/0/root/VERB/meet/VBD",
                          "");
}

/// Types 0 and 1, meet and visit, are of one family; 2, agree, is of another.
Ontology families() {
    Ontology ontology;
    for (const auto& [type, family] :
         {std::pair("meet", "contact"), {"visit", "contact"}, {"agree", "agreement"}}) {
        Frame frame;
        frame.type.name = type;
        frame.type.family = family;
        ontology.frames.push_back(frame);
    }
    return ontology;
}

/// A mention of an event of type number `frame` by `word`.
EventMention mention(const WrittenReading& reading, const std::string& word,
                     std::size_t frame = 0) {
    EventMention mention;
    mention.trigger = describe_trigger(*reading, {}, reading.range(word));
    mention.trigger.frame = frame;
    mention.event.type = families().frames[frame].type.name;
    return mention;
}

std::optional<EventDate> on(const char* date) {
    return EventDate{parse_date(date).value(), Basis::explicit_};
}

std::vector<LikelyParticipant> parties(const std::vector<std::uint32_t>& entities) {
    std::vector<LikelyParticipant> parties;
    for (const auto entity : entities) {
        parties.push_back({entity, Role::agent, 0.9});
    }
    return parties;
}

Groups group(const std::vector<EventMention>& mentions, const char* table) {
    return group_mentions(*article(), families(), mentions, LogLinear(table));
}

} // namespace

BOOST_AUTO_TEST_SUITE(same_event)

BOOST_AUTO_TEST_CASE(mentions_are_compared_by_their_words) {
    const auto reading = article();
    const auto met = mention(reading, "met");
    const auto again = compare_mentions(*reading, met, mention(reading, "met#2"));
    BOOST_TEST(has(again, "same word"));
    BOOST_TEST(has(again, "meet/meet"));
    BOOST_TEST(has(again, "form VBD"));
    BOOST_TEST(has(again, "meet"));
    BOOST_TEST(has(again, "same type"));
    const auto talks = compare_mentions(*reading, met, mention(reading, "talks"));
    BOOST_TEST(has(talks, "other word"));
    BOOST_TEST(has(talks, "meet/talk"));
    BOOST_TEST(has(talks, "form noun the"));
    const auto visit = compare_mentions(*reading, met, mention(reading, "met#2", 1));
    BOOST_TEST(has(visit, "types meet visit"));
    BOOST_TEST(!has(visit, "meet"));
}

BOOST_AUTO_TEST_CASE(mentions_are_compared_by_their_dates) {
    const auto reading = article();
    auto first = mention(reading, "met");
    auto second = mention(reading, "met#2");
    const auto compared = [&](std::optional<EventDate> a, std::optional<EventDate> b) {
        first.event.date = a;
        second.event.date = b;
        return compare_mentions(*reading, first, second);
    };
    BOOST_TEST(has(compared({}, {}), "undated"));
    BOOST_TEST(has(compared(on("2025-03-01"), {}), "one dated"));
    BOOST_TEST(has(compared(on("2025-03-01"), on("2025-03-01")), "same date"));
    BOOST_TEST(has(compared(on("2025-03-01"), on("2025-03-02")), "other date"));
    BOOST_TEST(has(compared(on("2025-03-01"), on("2025-03")), "date within"));
    BOOST_TEST(has(compared(on("2025"), on("2025-03")), "date within"));
    first.event.day_without_year = second.event.day_without_year = std::chrono::September / 5;
    BOOST_TEST(has(compared({}, {}), "same date"));
    second.event.day_without_year = std::chrono::September / 6;
    BOOST_TEST(has(compared({}, {}), "other date"));
}

BOOST_AUTO_TEST_CASE(mentions_are_compared_by_their_parties) {
    const auto reading = article();
    auto first = mention(reading, "met");
    auto second = mention(reading, "met#2");
    first.participants = parties({1, 2, 3});
    second.participants = parties({2, 3});
    BOOST_TEST(has(compare_mentions(*reading, first, second), "share 2 of 2 and 3"));
    BOOST_TEST(has(compare_mentions(*reading, second, first), "share 2 of 2 and 3"));
    second.participants = parties({4});
    BOOST_TEST(has(compare_mentions(*reading, first, second), "share 0 of 1 and 3"));
    first.participants = parties({1, 2, 3, 4, 5});
    BOOST_TEST(has(compare_mentions(*reading, first, second), "share 1 of 1 and 3"));
}

BOOST_AUTO_TEST_CASE(mentions_are_compared_by_where_they_stand) {
    const auto reading = article();
    const auto first = mention(reading, "met");
    BOOST_TEST(has(compare_mentions(*reading, first, mention(reading, "met#2")), "apart 1"));
    BOOST_TEST(has(compare_mentions(*reading, first, mention(reading, "talks")), "apart 2"));
    BOOST_TEST(has(compare_mentions(*reading, first, mention(reading, "met#3")), "apart 3+"));
    BOOST_TEST(has(compare_mentions(*reading, first, mention(reading, "met#3")), "title"));
    const auto later = mention(reading, "met#2");
    BOOST_TEST(!has(compare_mentions(*reading, later, mention(reading, "met#3")), "title"));
}

BOOST_AUTO_TEST_CASE(mentions_are_compared_by_status_and_place) {
    const auto reading = article();
    auto first = mention(reading, "met");
    auto second = mention(reading, "met#2");
    BOOST_TEST(has(compare_mentions(*reading, first, second), "same status"));
    BOOST_TEST(has(compare_mentions(*reading, first, second), "place unknown"));
    second.event.status = Status::denied;
    first.event.place = 1;
    BOOST_TEST(has(compare_mentions(*reading, first, second), "other status"));
    BOOST_TEST(has(compare_mentions(*reading, first, second), "place unknown"));
    second.event.place = 1;
    BOOST_TEST(has(compare_mentions(*reading, first, second), "place same"));
    second.event.place = 2;
    BOOST_TEST(has(compare_mentions(*reading, first, second), "place other"));
}

BOOST_AUTO_TEST_CASE(mentions_that_are_likely_one_event_are_grouped) {
    const auto reading = article();
    const auto groups = group({mention(reading, "met"), mention(reading, "talks"),
                               mention(reading, "met#2"), mention(reading, "met#3")},
                              "classes\tno\tyes\nsame word\t0\t3000\nother word\t3000\t0\n");
    BOOST_TEST((groups == Groups{{0, 2, 3}, {1}}));
}

BOOST_AUTO_TEST_CASE(what_is_no_more_likely_than_not_is_another_event) {
    const auto reading = article();
    BOOST_TEST((group({mention(reading, "met"), mention(reading, "met#2")}, "classes\tno\tyes\n") ==
                Groups{{0}, {1}}));
}

BOOST_AUTO_TEST_CASE(types_of_one_family_may_be_one_event) {
    const auto reading = article();
    BOOST_TEST((group({mention(reading, "met"), mention(reading, "met#2", 1),
                       mention(reading, "signed", 2)},
                      "classes\tno\tyes\nany\t0\t3000\n") == Groups{{0, 1}, {2}}));
}

BOOST_AUTO_TEST_CASE(mention_must_fit_its_group_on_the_average) {
    const auto reading = article();
    auto first = mention(reading, "met");
    auto second = mention(reading, "met#2");
    auto third = mention(reading, "met#3");
    first.event.date = on("2025-03-01");
    second.event.date = on("2025-03");
    third.event.date = on("2025-03-02");
    // The third fits the second and not the first.
    const auto table = [](const std::string& no, const std::string& yes) {
        return "classes\tno\tyes\nother date\t" + no + "\t0\ndate within\t0\t" + yes + "\n";
    };
    BOOST_TEST(
        (group({first, second, third}, table("3000", "2000").c_str()) == Groups{{0, 1}, {2}}));
    BOOST_TEST((group({first, second, third}, table("2000", "3000").c_str()) == Groups{{0, 1, 2}}));
}

BOOST_AUTO_TEST_CASE(mention_joins_the_group_that_it_fits_best) {
    const auto reading = article();
    auto first = mention(reading, "met");
    auto second = mention(reading, "met#2");
    auto third = mention(reading, "met#3");
    first.participants = parties({1});
    second.participants = parties({2});
    third.participants = parties({1, 2});
    third.event.date = second.event.date = on("2025-03-02");
    BOOST_TEST((group({first, second, third},
                      "classes\tno\tyes\nshare 0 of 1 and 1\t3000\t0\n"
                      "share 1 of 1 and 2\t0\t1000\nsame date\t0\t500\n") == Groups{{0}, {1, 2}}));
}

BOOST_AUTO_TEST_CASE(without_mentions_there_are_no_groups) {
    BOOST_TEST(group({}, "classes\tno\tyes\nany\t0\t3000\n").empty());
}

BOOST_AUTO_TEST_CASE(table_without_rows_groups_nothing) {
    const auto reading = article();
    BOOST_TEST(
        (group({mention(reading, "met"), mention(reading, "met#2")}, "") == Groups{{0}, {1}}));
}

BOOST_AUTO_TEST_SUITE_END()
