#include "extract/vocabulary.h"
#include "extract/weights.h"

#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// Whether `model` tells "none" and words of a vocabulary apart.
template <typename Word> bool tells_words(const LogLinear& model) {
    const auto& classes = model.classes();
    bool known = classes.size() > 1 && classes.front() == "none";
    for (std::size_t i = 1; i < classes.size(); ++i) {
        known = known && parse_word<Word>(classes[i]).has_value();
    }
    return known;
}

bool tells_statuses(const LogLinear& model) {
    return model.classes() == std::vector<std::string_view>{"happened", "planned", "denied"};
}

bool tells_no_from_yes(const LogLinear& model) {
    return model.classes() == std::vector<std::string_view>{"no", "yes"};
}

} // namespace

BOOST_AUTO_TEST_SUITE(weights)

BOOST_AUTO_TEST_CASE(trained_tables_have_the_classes_that_extraction_asks_for) {
    const auto& weights = trained_weights();
    BOOST_TEST(tells_words<Kind>(weights.names));
    BOOST_TEST(tells_words<RelationType>(weights.relations));
    BOOST_TEST(tells_statuses(weights.statuses));
    BOOST_TEST(tells_words<Role>(weights.participants));
    BOOST_TEST(tells_no_from_yes(weights.triggers));
    BOOST_TEST(tells_no_from_yes(weights.mentions));
    BOOST_TEST(tells_no_from_yes(weights.events));
    BOOST_TEST(weights.dates.classes().size() == 1U);
}

BOOST_AUTO_TEST_CASE(each_table_is_asked_for_by_its_name) {
    const std::map<std::string, std::string> tables{
        {"names", "classes\tn\n"},        {"relations", "classes\tr\n"},
        {"triggers", "classes\tt\n"},     {"statuses", "classes\ts\n"},
        {"participants", "classes\tp\n"}, {"dates", "classes\td\n"},
        {"mentions", "classes\tm\n"},     {"events", "classes\te\n"}};
    const Weights weights([&](const char* name) -> std::string_view { return tables.at(name); });
    BOOST_TEST(weights.names.classes().front() == "n");
    BOOST_TEST(weights.relations.classes().front() == "r");
    BOOST_TEST(weights.triggers.classes().front() == "t");
    BOOST_TEST(weights.statuses.classes().front() == "s");
    BOOST_TEST(weights.participants.classes().front() == "p");
    BOOST_TEST(weights.dates.classes().front() == "d");
    BOOST_TEST(weights.mentions.classes().front() == "m");
    BOOST_TEST(weights.events.classes().front() == "e");
}

BOOST_AUTO_TEST_SUITE_END()
