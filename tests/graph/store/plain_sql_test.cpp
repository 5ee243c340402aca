#include "extract/vocabulary.h"
#include "graph/query/meetings.h"
#include "tests/graph/store/store_values.h"
#include "tests/table.h"

#include <random>
#include <set>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// Events with one to four of six entities in any roles, some days long, some without a date.
std::vector<Extraction> drawn(unsigned seed) {
    std::mt19937 random(seed);
    std::vector<Extraction> all;
    for (int i = 0; i < 20; ++i) {
        std::vector<Event> events;
        for (int more = 0; more < 3; ++more) {
            std::set<std::uint32_t> who;
            for (auto left = 1 + random() % 4; left > 0; --left) {
                who.insert(static_cast<std::uint32_t>(random() % 6));
            }
            std::vector<Participant> participants;
            for (const auto entity : who) {
                participants.push_back({entity, static_cast<Role>(random() % 6)});
            }
            const auto iso =
                "2024-0" + std::to_string(1 + random() % 9) + "-1" + std::to_string(random() % 10);
            events.push_back(event(random() % 3 == 0 ? "agree" : "meet",
                                   random() % 5 == 0 ? "" : iso, participants,
                                   "Sentence " + std::to_string(random() % 1000) + "."));
            if (random() % 3 == 0) {
                events.back().place = 4;
            }
            events.back().status = static_cast<Status>(random() % 3);
        }
        auto held = relation(RelationType::position, 1, 0, i % 2 == 0 ? "Chair" : "President");
        held.since = day("2024-05-01");
        all.push_back(extraction(article("drawn " + std::to_string(i), "2025-01-01"),
                                 {organization("Acme"), person("Ann Bee"), person("Carl Dow"),
                                  organization("Nordwind"), place("Bonn"), policy("Plan 2025")},
                                 events, {held}));
    }
    return all;
}

std::string date_of(const Event& event) {
    return event.date ? to_edtf(event.date->date) : "";
}

/// How many pieces of evidence the full-text search finds.
std::size_t found(const std::string& path, const std::string& words) {
    const Database database(path, Database::Mode::read);
    Statement rows(database, "SELECT evidence.text FROM evidence_text JOIN evidence "
                             "ON evidence.key = evidence_text.rowid WHERE evidence_text MATCH ?");
    rows.add(words);
    std::size_t count = 0;
    while (rows.next()) {
        ++count;
    }
    return count;
}

Extraction saying(const std::string& name, const std::string& sentence) {
    return extraction(article(name, "2025-03-03"), {organization("Acme"), person("Ann Bee")},
                      {event("meet", "2025-02-28", both(), sentence)});
}

} // namespace

BOOST_AUTO_TEST_SUITE(plain_sql)

BOOST_AUTO_TEST_CASE(meetings_are_those_of_the_program) {
    for (unsigned seed = 0; seed < 5; ++seed) {
        const TemporaryFolder folder;
        const auto path = folder / "graph.db";
        add_to(path, drawn(seed));
        const auto graph = read_graph(path);
        std::vector<std::string> meetings;
        for (const auto& [index, a, b] : find_meetings(all_of(graph))) {
            const auto& event = graph.events[index];
            meetings.push_back(graph.entities[a].name + "|" + graph.entities[b].name + "|" +
                               date_of(event) + "|" + std::string(to_word(event.status)) + "|" +
                               (event.place ? graph.entities[*event.place].name : "") + "|" +
                               event.id);
        }
        BOOST_TEST(meetings.size() > 5U);
        const auto rows =
            rows_of(path, "SELECT first, second, date, status, place, event FROM meetings", 6);
        BOOST_TEST(rows == meetings, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(the_timeline_is_that_of_the_program) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, drawn(9));
    std::vector<std::string> events;
    for (const auto& event : read_graph(path).events) {
        events.push_back(event.id + "|" + date_of(event) + "|" + event.type + "|" +
                         std::string(to_word(event.status)) + "|" + std::to_string(event.sources) +
                         "|" + std::to_string(event.participants.size()));
    }
    const auto rows = rows_of(path,
                              "SELECT event, date, type, status, sources, 1 + length(participants) "
                              "- length(replace(participants, ';', '')) FROM timeline",
                              6);
    BOOST_TEST(rows == events, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(positions_and_mentions_are_those_of_the_program) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {first(), second(), third()});
    const auto graph = read_graph(path);
    const std::vector<std::string> held{
        "Meng Fanying|Chairman|Baogang Group|2025-02-28|2025-03-03"};
    BOOST_TEST((rows_of(path, "SELECT person, title, organization, since, until FROM positions",
                        5) == held));
    std::multiset<std::string> mentions;
    for (const auto& entity : graph.entities) {
        for (const auto& [article, range] : entity.mentions) {
            mentions.insert(entity.id + "|" + graph.articles[article].id + "|" +
                            std::to_string(range.start) + "|" + std::to_string(range.end));
        }
    }
    const auto rows = rows_of(path,
                              "SELECT entity.id, article.id, start, end FROM mention "
                              "JOIN entity ON entity.key = mention.entity "
                              "JOIN article ON article.key = mention.article",
                              4);
    BOOST_TEST((std::multiset<std::string>(rows.begin(), rows.end()) == mentions));
}

BOOST_AUTO_TEST_CASE(a_phrase_of_a_sentence_is_found) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {saying("a", "They discussed rare earth exports in Zürich."),
                  saying("b", "Nothing on earth is as rare.")});
    BOOST_TEST(found(path, "\"rare earth\" export*") == 1U);
    BOOST_TEST(found(path, "rare earth") == 2U);
    BOOST_TEST(found(path, "zurich") == 1U);
    BOOST_TEST(Store(path).events_that_say("Rare EXPORTS").size() == 1U);
    for (const auto* odd : {"", " ", "\"", "rare\"", "AND", "NOT x", "(", "*", "rare*", "text:rare",
                            "^rare", "-", "'", "🙂", "a OR b", "NEAR(a b)"}) {
        BOOST_CHECK_NO_THROW(Store(path).events_that_say(odd));
    }
}

BOOST_AUTO_TEST_CASE(what_is_removed_or_replaced_is_not_found_any_more) {
    const TemporaryFolder folder;
    const auto path = folder / "graph.db";
    add_to(path, {saying("a", "They discussed rare earth exports."),
                  saying("b", "They discussed tariffs at length."), first()});
    remove_from(path, saying("a", ""));
    BOOST_TEST(found(path, "exports") == 0U);
    BOOST_TEST(found(path, "discussed") == 1U);
    {
        StoreUpdate store(path);
        store.remove(saying("b", "").article.id);
        store.add(saying("c", "They discussed quotas."));
        store.commit();
    }
    BOOST_TEST(found(path, "tariffs") == 0U);
    BOOST_TEST(found(path, "quotas") == 1U);
    run_sql(path, "INSERT INTO evidence_text (evidence_text, rank) VALUES ('integrity-check', 1)");
    BOOST_TEST(rows_of(path, "PRAGMA integrity_check").front() == "ok");
    BOOST_TEST(rows_of(path, "PRAGMA foreign_key_check").empty());
}

BOOST_AUTO_TEST_SUITE_END()
