#include "extract/entity/entity.h"
#include "tests/extract/entity/describe_entities.h"
#include "tests/extract/language/read.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::read;

using dateline::test::describe;

namespace {

/// A name of `kind` at the token `first` and, if it is longer, the next.
Name name_at(std::uint32_t first, Kind kind, std::uint32_t length = 1) {
    Name name;
    name.tokens = {first, first + length};
    name.kind = kind;
    return name;
}

} // namespace

BOOST_AUTO_TEST_SUITE(mentions)

BOOST_DATA_TEST_CASE(text_names_entities, test::table("extract/entity/entities.tsv"), row) {
    const auto document = read(row["text"]);
    BOOST_TEST(describe(gather_mentions(document, recognize_names(document))) == row["entities"]);
}

BOOST_AUTO_TEST_CASE(no_names_name_nothing) {
    BOOST_TEST((gather_mentions(read("They met."), {}) == Entities{}));
}

BOOST_AUTO_TEST_CASE(each_name_knows_its_entity) {
    const auto entities =
        gather_mentions(read("Zorblatt Group Foobar Zorblatt"),
                        {name_at(0, Kind::organization, 2), name_at(2, Kind::person),
                         name_at(3, Kind::organization)});
    BOOST_TEST(describe(entities) == "Zorblatt Group~Zorblatt|Foobar");
    BOOST_REQUIRE(entities.names.size() == 3U);
    BOOST_TEST(entities.names[0].entity == 0U);
    BOOST_TEST(entities.names[1].entity == 1U);
    BOOST_TEST(entities.names[2].entity == 0U);
}

BOOST_AUTO_TEST_CASE(name_is_of_the_kind_that_it_mostly_has) {
    const auto entities = gather_mentions(
        read("Zorblatt Zorblatt Zorblatt"),
        {name_at(0, Kind::place), name_at(1, Kind::organization), name_at(2, Kind::organization)});
    BOOST_TEST(entities.all.size() == 1U);
    BOOST_TEST((entities.all[0].kind == Kind::organization));
    BOOST_TEST((entities.names[0].kind == Kind::organization));
}

BOOST_AUTO_TEST_CASE(part_of_the_name_of_a_person_is_that_person) {
    const auto entities =
        gather_mentions(read("Olaf Zorblatt Zorblatt"),
                        {name_at(0, Kind::person, 2), name_at(2, Kind::organization)});
    BOOST_TEST(describe(entities) == "Olaf Zorblatt~Zorblatt");
    BOOST_TEST((entities.names[1].kind == Kind::person));
}

BOOST_AUTO_TEST_CASE(short_name_taken_for_a_person_is_of_the_organization) {
    const auto entities =
        gather_mentions(read("Zorblatt Group Zorblatt"),
                        {name_at(0, Kind::organization, 2), name_at(2, Kind::person)});
    BOOST_TEST(describe(entities) == "Zorblatt Group~Zorblatt");
    BOOST_TEST((entities.names[1].kind == Kind::organization));
}

BOOST_AUTO_TEST_CASE(names_of_different_kinds_are_different_entities) {
    const auto entities = gather_mentions(
        read("Beijing Beijing"), {name_at(0, Kind::organization), name_at(1, Kind::place)});
    BOOST_TEST(entities.all.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
