#include "extract/article/sniff_format.h"
#include "tests/table.h"

#include <array>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

std::string name_of(Format format) {
    constexpr std::array<const char*, 7> names{"text", "html", "json", "ndjson",
                                               "feed", "pdf",  "warc"};
    return names.at(static_cast<std::size_t>(format));
}

} // namespace

BOOST_AUTO_TEST_SUITE(format)

BOOST_DATA_TEST_CASE(content_tells_format, test::table("extract/article/formats.tsv"), row) {
    BOOST_TEST(name_of(sniff_format(row["head"])) == row["format"]);
}

BOOST_DATA_TEST_CASE(byte_order_mark_hides_no_format, test::table("extract/article/formats.tsv"),
                     row) {
    BOOST_TEST(name_of(sniff_format("\xEF\xBB\xBF" + row["head"])) == row["format"]);
}

BOOST_AUTO_TEST_CASE(markdown_is_text) {
    BOOST_TEST(name_of(sniff_format("# Title\n\nText")) == "text");
}

BOOST_AUTO_TEST_SUITE_END()
