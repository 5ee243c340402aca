#include "extract/table.h"

#include <string>

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

using Rows = std::vector<std::vector<std::string_view>>;

} // namespace

BOOST_AUTO_TEST_SUITE(tables)

BOOST_AUTO_TEST_CASE(line_is_a_row_and_tabs_part_its_columns) {
    BOOST_TEST((read_table("a\tb c\td\ne\n") == Rows{{"a", "b c", "d"}, {"e"}}));
}

BOOST_AUTO_TEST_CASE(last_line_needs_no_end) {
    BOOST_TEST((read_table("a\nb") == Rows{{"a"}, {"b"}}));
}

BOOST_AUTO_TEST_CASE(comments_and_blank_lines_say_nothing) {
    BOOST_TEST((read_table("# a\tb\n\na\n#\n\nb # c\n") == Rows{{"a"}, {"b # c"}}));
    BOOST_TEST(read_table("").empty());
    BOOST_TEST(read_table("\n\n# a").empty());
}

BOOST_AUTO_TEST_CASE(columns_may_be_empty) {
    BOOST_TEST((read_table("\ta\t\n") == Rows{{"", "a", ""}}));
}

BOOST_AUTO_TEST_CASE(views_point_into_the_table) {
    const std::string tsv = "a\tb\n";
    BOOST_TEST(read_table(tsv)[0][1].data() == tsv.data() + 2);
}

BOOST_AUTO_TEST_SUITE_END()
