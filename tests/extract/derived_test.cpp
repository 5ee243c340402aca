#include "extract/derived.h"
#include "extract/vocabulary.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

Entity entity(Kind kind, const std::string& name) {
    Entity entity;
    entity.kind = kind;
    entity.name = name;
    return entity;
}

Event event(const std::string& edtf, std::vector<Participant> participants) {
    Event event;
    if (!edtf.empty()) {
        event.date = EventDate{parse_date(edtf).value(), Basis::explicit_};
    }
    event.participants = std::move(participants);
    return event;
}

std::string active(const Entity& entity) {
    return entity.first ? to_iso(*entity.first) + " " + to_iso(entity.last.value()) : "never";
}

} // namespace

BOOST_AUTO_TEST_SUITE(derived)

BOOST_DATA_TEST_CASE(name_makes_id, test::table("extract/entity_ids.tsv"), row) {
    BOOST_TEST(entity_id(parse_word<Kind>(row["kind"]).value(), row["name"]) == row["id"]);
}

BOOST_AUTO_TEST_CASE(ids_that_would_be_the_same_are_numbered) {
    std::vector<Entity> entities{
        entity(Kind::organization, "Baogang"), entity(Kind::organization, "BAOGANG"),
        entity(Kind::place, "Baogang"), entity(Kind::organization, "Baogang!")};
    set_entity_ids(entities);
    BOOST_TEST(entities[0].id == "org:baogang");
    BOOST_TEST(entities[1].id == "org:baogang-2");
    BOOST_TEST(entities[2].id == "place:baogang");
    BOOST_TEST(entities[3].id == "org:baogang-3");
}

BOOST_AUTO_TEST_CASE(numbered_id_does_not_hit_a_name_with_that_number) {
    std::vector<Entity> entities{entity(Kind::organization, "Unit 2"),
                                 entity(Kind::organization, "Unit"),
                                 entity(Kind::organization, "UNIT")};
    set_entity_ids(entities);
    BOOST_TEST(entities[0].id == "org:unit-2");
    BOOST_TEST(entities[1].id == "org:unit");
    BOOST_TEST(entities[2].id == "org:unit-3");
}

BOOST_AUTO_TEST_CASE(event_has_the_id_of_its_first_report) {
    const auto id = event_id("a:1", {10, 13}, "meet");
    BOOST_TEST(id.starts_with("ev:"));
    BOOST_TEST(id.size() == 15U);
    BOOST_TEST(event_id("a:1", {10, 13}, "meet") == id);
    BOOST_TEST(event_id("a:2", {10, 13}, "meet") != id);
    BOOST_TEST(event_id("a:1", {11, 13}, "meet") != id);
    BOOST_TEST(event_id("a:1", {10, 13}, "visit") != id);
}

BOOST_AUTO_TEST_CASE(entities_are_active_from_their_first_to_their_last_event) {
    std::vector<Entity> entities(4);
    auto in_place = event("2025-02", {{0, Role::agent}, {1, Role::partner}});
    in_place.place = 2;
    set_active_days({in_place, event("2025-03-03", {{0, Role::agent}}),
                     event("2024-12-31", {{0, Role::agent}}), event("", {{3, Role::agent}})},
                    entities);
    BOOST_TEST(active(entities[0]) == "2024-12-31 2025-03-03");
    BOOST_TEST(active(entities[1]) == "2025-02-01 2025-02-28");
    BOOST_TEST(active(entities[2]) == "2025-02-01 2025-02-28");
    BOOST_TEST(active(entities[3]) == "never");
}

BOOST_AUTO_TEST_CASE(active_days_are_set_anew) {
    std::vector<Entity> entities(1);
    set_active_days({event("2025-02", {{0, Role::agent}})}, entities);
    set_active_days({}, entities);
    BOOST_TEST(active(entities[0]) == "never");
}

BOOST_AUTO_TEST_SUITE_END()
