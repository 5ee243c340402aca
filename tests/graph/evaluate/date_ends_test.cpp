#include "graph/evaluate/date_ends.h"
#include "tests/graph/build_values.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

BOOST_AUTO_TEST_SUITE(ends_of_dates)

BOOST_DATA_TEST_CASE(edtf_tells_both_ends, table("graph/evaluate/date_ends.tsv"), row) {
    const auto ends = date_ends(row["edtf"]).value();
    BOOST_TEST(ends.first == row["first"]);
    BOOST_TEST(ends.last == row["last"]);
}

BOOST_DATA_TEST_CASE(dates_are_compared_as_fine_as_gold, table("graph/evaluate/same_dates.tsv"),
                     row) {
    const auto gold = date_ends(row["gold"]);
    const auto system = date_ends(row["system"]);
    BOOST_TEST(same_date(gold, system) == (row["same"] == "yes"));
    BOOST_TEST(may_coincide(gold, system) == (row["coincide"] == "yes"));
    BOOST_TEST(may_coincide(system, gold) == (row["coincide"] == "yes"));
}

BOOST_AUTO_TEST_CASE(no_date_has_no_ends) {
    BOOST_TEST(!date_ends("").has_value());
    BOOST_TEST(!date_ends(std::optional<EventDate>()).has_value());
}

BOOST_AUTO_TEST_CASE(a_date_of_a_graph_has_the_ends_of_its_edtf) {
    BOOST_TEST((date_ends(on("2025-11~")) == DateEnds{"2025-11", "2025-11"}));
    BOOST_TEST((date_ends(on("2025-03-31/2025-04-01")) == DateEnds{"2025-03-31", "2025-04-01"}));
    BOOST_TEST((date_ends(on("2025-21")) == DateEnds{"2025-03", "2025-05"}));
}

BOOST_AUTO_TEST_SUITE_END()
