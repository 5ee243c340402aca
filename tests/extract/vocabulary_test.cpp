#include "extract/vocabulary.h"

#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// The words of the enumerators from the first to `last`, each read back as what it was.
template <typename Enum> std::vector<std::string> words_up_to(Enum last) {
    std::vector<std::string> words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        words.emplace_back(to_word(value));
        BOOST_TEST((parse_word<Enum>(words.back()) == value));
    }
    return words;
}

using Words = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(vocabulary)

BOOST_AUTO_TEST_CASE(enumerators_are_spelled_as_in_the_data) {
    BOOST_TEST(words_up_to(Kind::place) == (Words{"organization", "person", "policy", "place"}));
    BOOST_TEST(words_up_to(Role::policy) ==
               (Words{"agent", "partner", "target", "subject", "attendee", "policy"}));
    BOOST_TEST(words_up_to(Status::denied) == (Words{"happened", "planned", "denied"}));
    BOOST_TEST(words_up_to(RelationType::owns) ==
               (Words{"position", "part_of", "located_in", "owns"}));
    BOOST_TEST(words_up_to(Basis::publication) == (Words{"explicit", "resolved", "publication"}));
    BOOST_TEST(words_up_to(PublishedBasis::none) ==
               (Words{"metadata", "text", "given", "copyright", "none"}));
}

BOOST_AUTO_TEST_CASE(other_words_spell_no_enumerator) {
    BOOST_TEST(!parse_word<Kind>("").has_value());
    BOOST_TEST(!parse_word<Kind>("Person").has_value());
    BOOST_TEST(!parse_word<Kind>("agent").has_value());
    BOOST_TEST(!parse_word<Basis>("explicit_").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
