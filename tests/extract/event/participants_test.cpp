#include "extract/event/participants.h"
#include "extract/event/trigger_candidates.h"
#include "extract/vocabulary.h"
#include "tests/extract/event/written_reading.h"
#include "tests/extract/has_feature.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::has;
using test::WrittenReading;

namespace {

Ontology meetings() {
    Frame frame;
    frame.type.name = "meet";
    frame.roles = {{"subject", Role::agent},
                   {"object", Role::partner},
                   {"with", Role::partner},
                   {"between", Role::partner},
                   {"by", Role::agent}};
    return {{frame}, {"hold"}};
}

/// The candidates for the event of type "meet" that `words` state.
std::vector<ParticipantCandidate> candidates(const WrittenReading& reading,
                                             const std::string& words,
                                             const std::vector<Relation>& relations = {}) {
    const auto ontology = meetings();
    const auto trigger = describe_trigger(*reading, build_lexicon(ontology), reading.range(words));
    return ParticipantCandidates(*reading, ontology, relations).find(trigger, {trigger});
}

/// The candidate that is `name`.
ParticipantCandidate candidate(const WrittenReading& reading, const std::string& words,
                               const std::string& name) {
    const auto all = candidates(reading, words);
    const auto found = std::ranges::find(all, reading.entity(name), &ParticipantCandidate::entity);
    if (found == all.end()) {
        throw std::out_of_range("no candidate " + name);
    }
    return *found;
}

std::string names_of(const WrittenReading& reading, const std::vector<ParticipantCandidate>& all) {
    std::string line;
    for (const auto& candidate : all) {
        line += (line.empty() ? "" : "|") + reading->entities.all[candidate.entity].name +
                (has(candidate.features, "absent") ? " (absent)" : "");
    }
    return line;
}

const char* const companies = "Apple=organization|Google=organization";

ParticipantCandidate speaking(std::uint32_t entity, Features features) {
    return {entity, std::move(features)};
}

std::string describe(const std::vector<LikelyParticipant>& participants) {
    std::string line;
    for (const auto& [entity, role, probability] : participants) {
        line += std::to_string(entity) + std::string(" ") + std::string(to_word(role)) + ";";
    }
    return line;
}

Relation position_of(const WrittenReading& reading, const char* person, const char* organization) {
    Relation position;
    position.subject = reading.entity(person);
    position.object = reading.entity(organization);
    return position;
}

} // namespace

BOOST_AUTO_TEST_SUITE(participants)

BOOST_DATA_TEST_CASE(entity_fills_slot, test::table("extract/event/slots.tsv"), row) {
    const WrittenReading reading(row["tree"], companies);
    const auto features = candidate(reading, row["trigger"], row["entity"]).features;
    BOOST_TEST(has(features, "slot " + row["slot"]));
    BOOST_TEST(has(features, "meet slot " + row["slot"]));
    BOOST_TEST(has(features, "frame " + row["role"]));
    BOOST_TEST(has(features, "frame " + row["role"] + " organization"));
    BOOST_TEST(has(features, "frame " + row["role"] + " via name"));
}

BOOST_AUTO_TEST_CASE(all_that_the_sentence_names_are_candidates_once) {
    const WrittenReading reading("Apple/2/nsubj met/0/root/VERB Google/2/obj and/5/cc Apple/3/conj "
                                 "in/7/case/ADP Tokyo/2/obl",
                                 "Apple=organization|Google=organization|Tokyo=place");
    const auto found = candidates(reading, "met");
    BOOST_TEST(names_of(reading, found) == "Apple|Google|Tokyo");
    BOOST_TEST(has(found.at(0).features, "core nsubj"));
    BOOST_TEST(has(found.at(0).features, "entities 3"));
    BOOST_TEST(has(found.at(0).features, "mentions 2"));
}

BOOST_AUTO_TEST_CASE(entity_is_taken_where_it_is_nearest_in_the_tree) {
    const WrittenReading reading("Apple/2/compound chief/3/nsubj/NOUN met/0/root/VERB Apple/3/obj",
                                 "Apple=organization");
    BOOST_TEST(has(candidates(reading, "met").at(0).features, "core obj"));
}

BOOST_AUTO_TEST_CASE(words_that_stand_for_an_entity_bring_it_in) {
    WrittenReading reading(
        "Apple/2/nsubj grew/0/root/VERB || It/2/nsubj/PRON met/0/root/VERB Google/2/obj",
        companies);
    reading.change().referents = {{1, 2, 0, "it"}};
    const auto found = candidates(reading, "met");
    BOOST_TEST(names_of(reading, found) == "Apple|Google");
    BOOST_TEST(has(found.at(0).features, "via it"));
    BOOST_TEST(has(found.at(0).features, "frame agent via it"));
}

BOOST_AUTO_TEST_CASE(officer_brings_in_the_organization) {
    const WrittenReading reading("Cook/2/nsubj met/0/root/VERB Google/2/obj || "
                                 "Cook/2/nsubj left/0/root/VERB Apple/2/obj",
                                 "Cook=person|Apple=organization|Google=organization");
    auto position = position_of(reading, "Cook", "Apple");
    const auto found = candidates(reading, "met", {position});
    BOOST_TEST(names_of(reading, found) == "Cook|Google|Apple (absent)");
    BOOST_TEST(has(found.at(2).features, "absent officer agent"));
    const auto own = candidates(reading, "left", {position});
    BOOST_TEST(names_of(reading, own) == "Cook|Apple|Google (absent)");
    BOOST_TEST(has(own.at(1).features, "officer agent"));
    BOOST_TEST(!has(own.at(0).features, "officer agent"));
}

BOOST_AUTO_TEST_CASE(former_officer_brings_in_none) {
    const WrittenReading reading("Cook/2/nsubj met/0/root/VERB Cook/2/obj || "
                                 "It/2/nsubj rained/0/root/VERB || Apple/2/nsubj grew/0/root/VERB",
                                 "Cook=person|Apple=organization");
    auto position = position_of(reading, "Cook", "Apple");
    position.until = Day{std::chrono::year{2025} / 3 / 1};
    BOOST_TEST(names_of(reading, candidates(reading, "met", {position})) == "Cook");
    position.until.reset();
    BOOST_TEST(names_of(reading, candidates(reading, "met", {position})) == "Cook|Apple (absent)");
    position.type = RelationType::owns;
    BOOST_TEST(names_of(reading, candidates(reading, "met", {position})) == "Cook");
}

BOOST_AUTO_TEST_CASE(sentence_before_and_topic_give_candidates_too) {
    const WrittenReading reading("Apple/2/nsubj grew/0/root/VERB || It/2/nsubj grew/0/root/VERB "
                                 "Google/2/obj || They/2/nsubj met/0/root/VERB",
                                 companies);
    const auto found = candidates(reading, "met");
    BOOST_TEST(names_of(reading, found) == "Google (absent)|Apple (absent)");
    BOOST_TEST(has(found.at(0).features, "absent sentence before organization"));
    BOOST_TEST(has(found.at(1).features, "absent topic organization"));
}

BOOST_AUTO_TEST_CASE(topic_is_what_is_named_most_often_and_no_place) {
    const WrittenReading reading(
        "Tokyo/2/nsubj grew/0/root/VERB Tokyo/2/obj Tokyo/2/obl Apple/2/obl Google/2/obl "
        "Google/2/obl || It/2/nsubj grew/0/root/VERB || They/2/nsubj met/0/root/VERB",
        "Tokyo=place|Apple=organization|Google=organization");
    BOOST_TEST(names_of(reading, candidates(reading, "met")) == "Google (absent)");
}

BOOST_AUTO_TEST_CASE(article_that_names_places_alone_has_no_topic) {
    const WrittenReading reading("Tokyo/2/nsubj grew/0/root/VERB || It/2/nsubj rained/0/root/VERB "
                                 "|| They/2/nsubj met/0/root/VERB",
                                 "Tokyo=place");
    BOOST_TEST(candidates(reading, "met").empty());
}

BOOST_AUTO_TEST_CASE(article_without_names_has_no_candidates) {
    BOOST_TEST(candidates(WrittenReading("They/2/nsubj met/0/root/VERB", ""), "met").empty());
}

BOOST_AUTO_TEST_CASE(candidate_tells_its_kind_and_way_to_the_trigger) {
    const WrittenReading reading("Cook/3/nsubj:pass was/3/aux:pass met/0/root/VERB by/5/case/ADP "
                                 "Google/3/obl and/7/cc Apple/5/conj",
                                 "Cook=person|Google=organization|Apple=organization");
    const auto cook = candidate(reading, "met", "Cook").features;
    const auto apple = candidate(reading, "met", "Apple").features;
    for (const auto* feature : {"person", "meet person", "via name", "path passive nsubj:pass",
                                "person core passive nsubj:pass", "meet before"}) {
        BOOST_TEST_CONTEXT(feature) {
            BOOST_TEST(has(cook, feature));
        }
    }
    for (const auto* feature : {"organization", "path passive obl by conj", "core passive obl by",
                                "tail conj", "meet behind", "behind names 1"}) {
        BOOST_TEST_CONTEXT(feature) {
            BOOST_TEST(has(apple, feature));
        }
    }
}

BOOST_AUTO_TEST_CASE(cities_that_act_for_a_state_are_governments) {
    const WrittenReading reading("Beijing/2/nsubj met/0/root/VERB Google/2/obj",
                                 "Beijing=organization|Google=organization");
    BOOST_TEST(has(candidate(reading, "met", "Beijing").features, "frame agent government"));
    BOOST_TEST(has(candidate(reading, "met", "Google").features, "frame partner organization"));
}

BOOST_AUTO_TEST_CASE(likely_participants_have_their_likeliest_role) {
    const LogLinear model("classes\tnone\tagent\tpartner\n"
                          "frame agent\t0\t5000\t0\n"
                          "frame partner\t0\t0\t5000\n"
                          "far\t5000\t0\t0\n");
    const auto found = judge_participants(
        {speaking(7, {"frame partner"}), speaking(3, {"far"}), speaking(5, {"frame agent"})}, model,
        0.5);
    BOOST_TEST(describe(found) == "7 partner;5 agent;");
    BOOST_TEST(found.at(0).probability > 0.9);
}

BOOST_AUTO_TEST_CASE(probability_is_of_taking_part_in_any_role) {
    const LogLinear model("classes\tnone\tagent\tpartner\nx\t0\t0\t1\n");
    const auto found = judge_participants({speaking(0, {"x"})}, model, 0.6);
    BOOST_TEST(describe(found) == "0 partner;");
    BOOST_TEST(found.at(0).probability == 2.0 / 3, boost::test_tools::tolerance(0.001));
    BOOST_TEST(judge_participants({speaking(0, {"x"})}, model, 0.7).empty());
}

BOOST_AUTO_TEST_CASE(table_without_rows_finds_no_participants) {
    BOOST_TEST(judge_participants({speaking(0, {"frame agent"})}, LogLinear(""), 0.0).empty());
}

BOOST_DATA_TEST_CASE(event_has_place, test::table("extract/event/places.tsv"), row) {
    const WrittenReading reading(row["tree"], "Apple=organization|Tokyo=place|Berlin=place");
    const auto trigger =
        describe_trigger(*reading, build_lexicon(meetings()), reading.range(row["trigger"]));
    const auto place = find_place(*reading, trigger);
    BOOST_TEST((place ? reading->entities.all[*place].name : "") == row["place"]);
}

BOOST_AUTO_TEST_SUITE_END()
