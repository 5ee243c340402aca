#include "graph/merge/facts.h"
#include "graph/merge/merge_facts.h"
#include "tests/graph/merge/merged_graph.h"

#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// Has all that facts are made of.
Extraction full() {
    auto met = event("meet", "2025-02~", {{0, Role::agent}, {1, Role::partner}});
    met.date->basis = Basis::resolved;
    met.place = 3;
    met = told_as(met, "met");
    auto planned = event("agree", "", {{1, Role::subject}, {2, Role::policy}});
    planned.day_without_year = std::chrono::February / 29;
    planned.status = Status::planned;
    planned.confidence = 0.1;
    planned.evidence[0].trigger.reset();
    auto held = relation(RelationType::position, 1, 0, "Chairman");
    held.since = day("2024-05-01");
    auto lies = relation(RelationType::located_in, 0, 3);
    lies.until = day("1999-12-31");
    auto made = extraction(with_text(article("full", "2025-03-03"), "One two three four five."),
                           {organization("Baogang Group", {"Baogang", "the Group"}),
                            person("Meng Fanying"), policy("Made in China 2025"), place("包头")},
                           {met, planned}, {held, lies});
    made.entities[0].mentions.resize(200);
    return made;
}

void add(Facts& facts, const Extraction& extraction) {
    unpack_facts(pack_facts(extraction), facts);
}

std::vector<std::string> names_of(const Facts& facts, std::uint32_t appearance) {
    std::vector<std::string> names;
    for (auto i = facts.appearances[appearance].names; i < facts.names_end(appearance); ++i) {
        names.push_back(facts.texts[facts.names[i]]);
    }
    return names;
}

std::vector<Participant> participants_of(const Facts& facts, std::uint32_t report) {
    return {facts.participants.begin() + facts.reports[report].participants,
            facts.participants.begin() + facts.participants_end(report)};
}

using Names = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(facts)

BOOST_AUTO_TEST_CASE(an_article_is_unpacked_as_it_was) {
    Facts facts;
    add(facts, full());
    BOOST_REQUIRE(facts.sources.size() == 1);
    BOOST_TEST(facts.sources[0].id == full().article.id);
    BOOST_TEST((facts.sources[0].published == parse_date("2025-03-03")));
    BOOST_TEST((facts.sources[0].fingerprint == full().article.fingerprint));
}

BOOST_AUTO_TEST_CASE(entities_are_unpacked_as_they_were) {
    Facts facts;
    add(facts, full());
    BOOST_REQUIRE(facts.appearances.size() == 4);
    BOOST_TEST(names_of(facts, 0) == Names({"Baogang Group", "Baogang", "the Group"}),
               boost::test_tools::per_element());
    BOOST_TEST(facts.name(0) == "Baogang Group");
    BOOST_TEST(facts.appearances[0].mentions == 200U);
    BOOST_TEST(facts.name(3) == "包头");
    BOOST_TEST((facts.appearances[2].kind == Kind::policy));
    BOOST_TEST((facts.appearances[3].kind == Kind::place));
}

BOOST_AUTO_TEST_CASE(events_are_unpacked_as_they_were) {
    Facts facts;
    add(facts, full());
    BOOST_REQUIRE(facts.reports.size() == 2);
    const auto& met = facts.reports[0];
    BOOST_TEST(event_id_of(met.id) == full().events[0].id);
    BOOST_TEST(facts.texts[met.type] == "meet");
    BOOST_TEST((met.date == on("2025-02~", Basis::resolved)));
    BOOST_TEST(!met.day_without_year.has_value());
    BOOST_TEST(met.place == 3U);
    BOOST_TEST(met.trigger != 0U);
    BOOST_TEST(met.confidence == 0.75);
    BOOST_TEST((participants_of(facts, 0) == full().events[0].participants));
    const auto& planned = facts.reports[1];
    BOOST_TEST(!planned.date.has_value());
    BOOST_TEST((planned.day_without_year == std::chrono::February / 29));
    BOOST_TEST((planned.status == Status::planned));
    BOOST_TEST(planned.place == Facts::none);
    BOOST_TEST(planned.trigger == 0U);
    BOOST_TEST(planned.confidence == 0.1);
    BOOST_TEST((participants_of(facts, 1) == full().events[1].participants));
}

BOOST_AUTO_TEST_CASE(relations_are_unpacked_as_they_were) {
    Facts facts;
    add(facts, full());
    BOOST_REQUIRE(facts.claims.size() == 2);
    const auto& held = facts.claims[0];
    BOOST_TEST((held.type == RelationType::position));
    BOOST_TEST(held.subject == 1U);
    BOOST_TEST(held.object == 0U);
    BOOST_TEST(facts.texts[held.title] == "Chairman");
    BOOST_TEST((held.since == day("2024-05-01")));
    BOOST_TEST(!held.until.has_value());
    BOOST_TEST((facts.claims[1].type == RelationType::located_in));
    BOOST_TEST(facts.texts[facts.claims[1].title].empty());
    BOOST_TEST((facts.claims[1].until == day("1999-12-31")));
}

BOOST_AUTO_TEST_CASE(articles_follow_one_another) {
    Facts facts;
    add(facts, full());
    add(facts, extraction(article("empty"), {}));
    add(facts, full());
    BOOST_REQUIRE(facts.sources.size() == 3);
    BOOST_TEST(facts.appearances_end(0) == 4U);
    BOOST_TEST(facts.appearances_end(1) == 4U);
    BOOST_TEST(facts.appearances_end(2) == 8U);
    BOOST_TEST(facts.reports_end(1) == 2U);
    BOOST_TEST(names_of(facts, 3) == Names({"包头"}), boost::test_tools::per_element());
    BOOST_TEST(names_of(facts, 4) == names_of(facts, 0), boost::test_tools::per_element());
    BOOST_TEST(facts.appearances[4].source == 2U);
    BOOST_TEST(facts.reports[2].place == 7U);
    BOOST_TEST(participants_of(facts, 2)[0].entity == 4U);
    BOOST_TEST(facts.claims[2].subject == 5U);
    BOOST_TEST((facts.sources[1].published == std::nullopt));
    BOOST_TEST((facts.sources[1].fingerprint == Fingerprint{}));
}

BOOST_AUTO_TEST_CASE(without_a_text_the_quoted_sentences_make_the_fingerprint) {
    auto quoted = full();
    quoted.article.fingerprint = {};
    Facts facts;
    add(facts, quoted);
    BOOST_TEST((facts.sources[0].fingerprint != Fingerprint{}));
}

BOOST_AUTO_TEST_CASE(the_id_of_a_packed_article_is_read_alone) {
    BOOST_TEST(packed_article_id(pack_facts(full())) == full().article.id);
    BOOST_CHECK_THROW(packed_article_id(""), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(ids_of_events_are_numbers_written_in_hexadecimal) {
    BOOST_TEST(event_number("ev:0000000000ff") == 255U);
    BOOST_TEST(event_id_of(255) == "ev:0000000000ff");
    BOOST_TEST(event_id_of(event_number("ev:5c1fffffffff")) == "ev:5c1fffffffff");
    // Foreign ones get a number all the same.
    BOOST_TEST(event_number("event 1") == event_number("event 1"));
    BOOST_TEST(event_number("event 1") != event_number("event 2"));
    BOOST_TEST(event_id_of(event_number("ev:xyz")).size() == 15U);
}

BOOST_AUTO_TEST_CASE(every_part_of_a_packed_article_is_told_to_be_damaged) {
    const auto packed = pack_facts(full());
    for (std::size_t size = 0; size < packed.size(); ++size) {
        Facts facts;
        BOOST_CHECK_THROW(unpack_facts(packed.substr(0, size), facts), std::runtime_error);
    }
    Facts facts;
    BOOST_CHECK_THROW(unpack_facts(packed + "a", facts), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(changed_bytes_are_told_or_mean_something_else) {
    const auto packed = pack_facts(full());
    std::mt19937 random(1);
    std::size_t told = 0;
    for (int round = 0; round < 20000; ++round) {
        auto changed = packed;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            changed[random() % changed.size()] = static_cast<char>(random());
        }
        Facts facts;
        try {
            unpack_facts(changed, facts);
            BOOST_TEST(facts.sources.size() == 1U);
            merge_facts(std::move(facts), {});
        } catch (const std::runtime_error&) {
            ++told;
        }
    }
    BOOST_TEST(told > 0U);
}

/// tests/fuzz/facts.bin is pack_facts of full(); write it again when the bytes change.
BOOST_AUTO_TEST_CASE(the_seed_of_the_fuzz_target_is_a_packed_article) {
    std::ifstream file("tests/fuzz/facts.bin", std::ios::binary);
    const std::string seed{std::istreambuf_iterator<char>(file), {}};
    BOOST_TEST((seed == pack_facts(full())));
}

BOOST_AUTO_TEST_SUITE_END()
