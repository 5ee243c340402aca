#include "extract/log_linear.h"

#include <cmath>
#include <limits>
#include <numeric>

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

constexpr const char* weather = "# What speaks for the weather.\n"
                                "classes\tsun\train\tsnow\n"
                                "cold\t-1000\t0\t2000\n"
                                "wet\t-2000\t1500\t500\n";

using Classes = std::vector<std::string_view>;

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

const auto nearly = boost::test_tools::tolerance(1e-9);

} // namespace

BOOST_AUTO_TEST_SUITE(log_linear)

BOOST_AUTO_TEST_CASE(classes_are_in_the_order_of_the_table) {
    BOOST_TEST((LogLinear(weather).classes() == Classes{"sun", "rain", "snow"}));
}

BOOST_AUTO_TEST_CASE(scores_are_sums_of_thousandths) {
    const auto scores = LogLinear(weather).scores({"cold", "wet"});
    BOOST_TEST(scores == (std::vector<double>{-3, 1.5, 2.5}),
               nearly << boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(probabilities_follow_the_scores) {
    const auto probabilities = LogLinear(weather).probabilities({"wet"});
    const double all = std::exp(-2) + std::exp(1.5) + std::exp(0.5);
    BOOST_TEST(probabilities.at(0) == std::exp(-2) / all, nearly);
    BOOST_TEST(probabilities.at(1) == std::exp(1.5) / all, nearly);
    BOOST_TEST(probabilities.at(2) == std::exp(0.5) / all, nearly);
}

BOOST_AUTO_TEST_CASE(probabilities_sum_to_one) {
    const LogLinear model(weather);
    for (const auto& features : {Features{}, Features{"cold"}, Features{"wet", "cold", "cold"}}) {
        BOOST_TEST(sum(model.probabilities(features)) == 1, nearly);
    }
}

BOOST_AUTO_TEST_CASE(probabilities_of_great_scores_are_numbers) {
    const LogLinear model("classes\tno\tyes\nsure\t-2000000\t2000000\n");
    const auto probabilities = model.probabilities({"sure"});
    BOOST_TEST(probabilities.at(0) == 0);
    BOOST_TEST(probabilities.at(1) == 1);
}

BOOST_AUTO_TEST_CASE(unknown_features_say_nothing) {
    const LogLinear model(weather);
    BOOST_TEST(model.scores({"cold", "windy", ""}) == model.scores({"cold"}));
    for (const auto probability : model.probabilities({"windy"})) {
        BOOST_TEST(probability == 1.0 / 3, nearly);
    }
}

BOOST_AUTO_TEST_CASE(order_of_features_does_not_matter) {
    const LogLinear model("classes\tno\tyes\na\t1\t333\nb\t7\t-10001\nc\t-3\t9999\n");
    BOOST_TEST(model.probabilities({"a", "b", "c"}) == model.probabilities({"c", "a", "b"}));
    BOOST_TEST(model.probabilities({"a", "b", "c"}) == model.probabilities({"b", "c", "a"}));
}

BOOST_AUTO_TEST_CASE(features_have_spaces_as_they_are) {
    const LogLinear model("classes\tno\tyes\nobl with\t0\t1000\nobl\t0\t5\n");
    BOOST_TEST(model.scores({"obl with"}).at(1) == 1, nearly);
    BOOST_TEST(model.scores({"obl  with"}).at(1) == 0, nearly);
}

BOOST_AUTO_TEST_CASE(table_without_rows_knows_one_class) {
    for (const auto* table : {"", "# Not yet learned.\n"}) {
        const LogLinear model(table);
        BOOST_TEST((model.classes() == Classes{"none"}));
        BOOST_TEST(model.scores({"any"}) == std::vector<double>{0});
        BOOST_TEST(model.probabilities({"any"}) == std::vector<double>{1});
    }
}

BOOST_AUTO_TEST_CASE(table_without_features_finds_all_classes_alike) {
    BOOST_TEST(LogLinear("classes\tno\tyes\n").probabilities({"any"}) ==
               (std::vector<double>{0.5, 0.5}));
}

BOOST_AUTO_TEST_CASE(probabilities_are_told_in_steps_of_log_odds) {
    BOOST_TEST(odds_step("mark", 0.5) == "mark 0");
    BOOST_TEST(odds_step("mark", 0.6) == "mark 0");  // log odds 0.41
    BOOST_TEST(odds_step("mark", 0.63) == "mark 1"); // 0.53
    BOOST_TEST(odds_step("mark", 0.37) == "mark -1");
    BOOST_TEST(odds_step("mark", 0.9) == "mark 2"); // 2.2
    BOOST_TEST(odds_step("mark", 0.1) == "mark -2");
    BOOST_TEST(odds_step("no event", 0.99) == "no event 5"); // 4.6
}

BOOST_AUTO_TEST_CASE(steps_end_at_six) {
    BOOST_TEST(odds_step("mark", 0.9975) == "mark 6");
    BOOST_TEST(odds_step("mark", 0.99999) == "mark 6");
    BOOST_TEST(odds_step("mark", 1) == "mark 6");
    BOOST_TEST(odds_step("mark", 0) == "mark -6");
    // What is summed from many may come out a little over one.
    BOOST_TEST(odds_step("mark", 1 + 1e-7) == "mark 6");
    BOOST_TEST(odds_step("mark", -1e-7) == "mark -6");
}

BOOST_AUTO_TEST_CASE(counts_are_told_in_steps) {
    BOOST_TEST(count_step(0, {3, 6}) == "0");
    BOOST_TEST(count_step(2, {3, 6}) == "2");
    BOOST_TEST(count_step(3, {3, 6}) == "3+");
    BOOST_TEST(count_step(5, {3, 6}) == "3+");
    BOOST_TEST(count_step(600, {3, 6}) == "6+");
    BOOST_TEST(count_step(7, {}) == "7");
}

BOOST_AUTO_TEST_SUITE_END()
