#include "extract/article/read_html.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

std::string repeat(const std::string& text, int times) {
    std::string repeated;
    for (int i = 0; i < times; ++i) {
        repeated += text;
    }
    return repeated;
}

} // namespace

BOOST_AUTO_TEST_SUITE(html)

BOOST_DATA_TEST_CASE(head_tells_publication, test::table("extract/article/html_published.tsv"),
                     row) {
    const auto draft = read_html("<html><head>" + row["html"] + "</head><body>One.</body></html>");
    BOOST_TEST((draft.published ? to_iso(*draft.published) : "none") == row["published"]);
}

BOOST_DATA_TEST_CASE(page_has_text, test::table("extract/article/html_texts.tsv"), row) {
    BOOST_TEST(read_html("<html><body>" + row["html"]).text == row["text"]);
}

BOOST_AUTO_TEST_CASE(title_is_that_of_the_open_graph_then_the_heading_then_the_page) {
    const std::string open_graph = "<meta property='og:title' content='Graph'>";
    const std::string page = "<title>Page | Site</title>";
    const std::string heading = "<body><h1>The <b>heading</b></h1>";
    BOOST_TEST(read_html(page + open_graph + heading).title == "Graph");
    BOOST_TEST(read_html(page + heading).title == "The heading");
    BOOST_TEST(read_html(page + "<body>One.").title == "Page | Site");
    BOOST_TEST(read_html("<body>One.").title == "");
}

BOOST_AUTO_TEST_CASE(head_tells_source_and_address) {
    const auto draft = read_html("<meta property='og:site_name' content='Rare Earth News'>"
                                 "<link rel='stylesheet' href='x.css'>"
                                 "<link rel='canonical' href='https://example.org/1'>");
    BOOST_TEST(draft.source == "Rare Earth News");
    BOOST_TEST(draft.url == "https://example.org/1");
}

BOOST_AUTO_TEST_CASE(address_may_be_that_of_the_open_graph) {
    const auto draft = read_html("<meta property='og:url' content='https://example.org/1'>");
    BOOST_TEST(draft.url == "https://example.org/1");
}

BOOST_AUTO_TEST_CASE(page_without_anything_is_an_empty_draft) {
    BOOST_TEST(read_html("").text == "");
    BOOST_TEST(read_html("<>").title == "");
    BOOST_TEST(!read_html("<html></html>").published.has_value());
}

BOOST_AUTO_TEST_CASE(deep_page_is_read_as_far_as_the_limit_goes) {
    const auto page = "<body><p>One.</p>" + repeat("<div>", 5000) + "deep" + repeat("</div>", 5000);
    BOOST_TEST(read_html(page).text.starts_with("One.\n"));
}

BOOST_AUTO_TEST_SUITE_END()
