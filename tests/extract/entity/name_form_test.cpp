#include "extract/entity/name_form.h"
#include "extract/table.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

NameForm form(Kind kind, const std::string& text) {
    return name_form(kind, text, split(text, ' '));
}

bool is_short(Kind kind, const std::string& part, const std::string& whole) {
    return is_short_form(form(kind, part), form(kind, whole));
}

} // namespace

BOOST_AUTO_TEST_SUITE(name_form)

BOOST_AUTO_TEST_CASE(short_organization_leaves_out_what_kind_of_body_it_is) {
    BOOST_TEST(is_short(Kind::organization, "Baogang", "Baogang Group"));
    BOOST_TEST(is_short(Kind::organization, "Acme Steel", "Acme Steel Holdings Ltd."));
    BOOST_TEST(!is_short(Kind::organization, "Siemens", "Siemens Energy"));
    BOOST_TEST(!is_short(Kind::organization, "Group", "Baogang Group"));
    BOOST_TEST(!is_short(Kind::organization, "Baogang Group", "Baogang"));
}

BOOST_AUTO_TEST_CASE(initials_are_short_for_an_organization) {
    BOOST_TEST(is_short(Kind::organization, "WTO", "World Trade Organization"));
    BOOST_TEST(is_short(Kind::organization, "CSRE", "Chinese Society of Rare Earths"));
    BOOST_TEST(!is_short(Kind::organization, "WTA", "World Trade Organization"));
}

BOOST_AUTO_TEST_CASE(short_organization_leaves_out_what_follows_a_preposition) {
    BOOST_TEST(
        is_short(Kind::organization, "Zorblatt Foundation", "Zorblatt Foundation for the Arts"));
    BOOST_TEST(!is_short(Kind::organization, "Ministry", "Ministry of Commerce"));
}

BOOST_AUTO_TEST_CASE(short_organization_leaves_out_a_country_in_front) {
    BOOST_TEST(is_short(Kind::organization, "Development Bank", "China Development Bank"));
    BOOST_TEST(is_short(Kind::organization, "Rare Earth Society", "Chinese Rare Earth Society"));
    BOOST_TEST(!is_short(Kind::organization, "Mining", "Baogang Mining"));
}

BOOST_AUTO_TEST_CASE(case_and_accents_do_not_matter) {
    BOOST_TEST(is_short(Kind::person, "Calderon", "Felipe Calderón"));
    BOOST_TEST(is_short(Kind::organization, "BAOGANG", "Baogang Group"));
}

BOOST_AUTO_TEST_CASE(one_name_is_short_for_a_person) {
    BOOST_TEST(is_short(Kind::person, "Trump", "Donald Trump"));
    BOOST_TEST(is_short(Kind::person, "Meng", "Meng Fanying"));
    BOOST_TEST(is_short(Kind::person, "Donald Trump", "Donald J. Trump"));
    BOOST_TEST(is_short(Kind::person, "Donald", "Donald Trump"));
    BOOST_TEST(is_short(Kind::person, "Tim Cook", "Timothy Cook"));
    BOOST_TEST(!is_short(Kind::person, "Cook", "Cook"));
    BOOST_TEST(!is_short(Kind::person, "Melania Trump", "Donald J. Trump"));
}

BOOST_AUTO_TEST_CASE(short_policy_begins_and_ends_alike) {
    BOOST_TEST(is_short(Kind::policy, "two bases", "two rare-earth bases"));
    BOOST_TEST(!is_short(Kind::policy, "bases", "two rare-earth bases"));
    BOOST_TEST(!is_short(Kind::policy, "two rare bases", "two rare-earth bases"));
}

BOOST_AUTO_TEST_CASE(kind_of_the_whole_name_decides) {
    BOOST_TEST(is_short_form(form(Kind::organization, "Meng"), form(Kind::person, "Meng Fanying")));
    BOOST_TEST(!is_short_form(form(Kind::person, "Meng"), form(Kind::place, "Meng Fanying")));
    BOOST_TEST(!is_short(Kind::place, "York", "New York"));
}

BOOST_AUTO_TEST_CASE(acronym_is_a_word_of_capitals) {
    BOOST_TEST(is_acronym(form(Kind::organization, "WTO")));
    BOOST_TEST(!is_acronym(form(Kind::organization, "Wto")));
    BOOST_TEST(!is_acronym(form(Kind::organization, "W")));
    BOOST_TEST(!is_acronym(form(Kind::organization, "MITSUBISHI")));
    BOOST_TEST(!is_acronym(form(Kind::organization, "WTO EU")));
}

BOOST_AUTO_TEST_CASE(initials_are_those_of_capitalised_words) {
    BOOST_TEST(initials(form(Kind::organization, "Chinese Society of Rare Earths")) == "CSRE");
    BOOST_TEST(initials(form(Kind::organization, "baogang")) == "");
}

BOOST_AUTO_TEST_CASE(tables_know_the_usual_name) {
    BOOST_TEST(usual_name(form(Kind::place, "U.S.")) == "United States");
    BOOST_TEST(usual_name(form(Kind::place, "BEIJING")) == "Beijing");
    BOOST_TEST(usual_name(form(Kind::organization, "EU")) == "European Union");
    BOOST_TEST(usual_name(form(Kind::person, "U.S.")) == "U.S.");
    BOOST_TEST(usual_name(form(Kind::organization, "Zorblatt")) == "Zorblatt");
}

BOOST_AUTO_TEST_SUITE_END()
