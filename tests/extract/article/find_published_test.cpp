#include "extract/article/find_published.h"
#include "extract/vocabulary.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

std::optional<Day> day_of(const std::string& edtf) {
    const auto date = parse_date(edtf);
    return date ? std::optional(date->first) : std::nullopt;
}

} // namespace

BOOST_AUTO_TEST_SUITE(published)

BOOST_DATA_TEST_CASE(surest_hint_counts, test::table("extract/article/published.tsv"), row) {
    Article article;
    article.text = row["text"];
    PublishedHints hints{day_of(row["metadata"]), day_of(row["given"]), std::nullopt};
    if (!row["©"].empty()) {
        hints.copyright = std::chrono::year{std::stoi(row["©"])};
    }
    set_published(article, hints);
    BOOST_TEST((article.published ? to_edtf(*article.published) : "") == row["published"]);
    BOOST_TEST(to_word(article.published_basis) == row["basis"]);
}

BOOST_DATA_TEST_CASE(address_may_hold_the_day, test::table("extract/article/dated_urls.tsv"), row) {
    BOOST_TEST(to_iso(find_day_in_url(row["url"])) == row["day"]);
}

BOOST_AUTO_TEST_SUITE_END()
