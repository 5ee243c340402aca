#include "extract/vocabulary.h"
#include "graph/merge/name_key.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(name_key_of)

BOOST_DATA_TEST_CASE(names_have_one_key_if_they_mean_the_same,
                     test::table("graph/merge/name_keys.tsv"), row) {
    const auto kind = parse_word<Kind>(row["kind"]).value();
    const auto a = name_key(kind, row["a"]);
    const auto b = name_key(kind, row["b"]);
    BOOST_TEST(!a.empty());
    BOOST_TEST(!b.empty());
    BOOST_TEST((a == b) == (row["same"] == "yes"), a << " / " << b);
}

BOOST_AUTO_TEST_CASE(a_single_word_of_a_person_says_too_little) {
    BOOST_TEST(name_key(Kind::person, "Meng").empty());
    BOOST_TEST(name_key(Kind::person, "The Meng").empty());
    BOOST_TEST(name_key(Kind::person, "O'Brien").empty());
    BOOST_TEST(!name_key(Kind::organization, "Meng").empty());
}

BOOST_AUTO_TEST_CASE(a_name_without_letters_has_no_key) {
    for (const auto kind : {Kind::organization, Kind::person, Kind::policy, Kind::place}) {
        BOOST_TEST(name_key(kind, "").empty());
        BOOST_TEST(name_key(kind, "… & —").empty());
    }
}

BOOST_AUTO_TEST_CASE(a_name_that_is_no_utf8_does_no_harm) {
    BOOST_CHECK_NO_THROW(name_key(Kind::organization, "Bao\xff\xc3"));
}

BOOST_AUTO_TEST_SUITE_END()
