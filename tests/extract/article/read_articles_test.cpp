#include "extract/article/limits.h"
#include "extract/article/read_articles.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

constexpr Day given{std::chrono::year{2025}, std::chrono::month{1}, std::chrono::day{1}};

Article read(Format format, const std::string& bytes, std::optional<Day> published = {},
             const std::string& path = "a") {
    return std::get<Article>(read_articles({path, 0, format, bytes}, published).at(0));
}

std::string refusal(Format format, const std::string& bytes) {
    const auto outcomes = read_articles({"a", 0, format, bytes}, {});
    return outcomes.size() == 1 ? std::get<InputError>(outcomes[0]).what() : "not one";
}

std::string published_of(const Article& article) {
    return article.published ? to_edtf(*article.published) : "none";
}

} // namespace

BOOST_AUTO_TEST_SUITE(articles)

BOOST_AUTO_TEST_CASE(text_is_decoded_repaired_and_cleaned) {
    const auto article = read(Format::text, "\xEF\xBB\xBF"
                                            "Chinaโs Baogang met.\r\nShare\r\n");
    BOOST_TEST(article.text == "China’s Baogang met.\n");
    BOOST_TEST(article.path == "a");
    BOOST_TEST(article.title == "");
    BOOST_TEST(published_of(article) == "none");
}

BOOST_AUTO_TEST_CASE(headline_of_a_text_is_its_title) {
    BOOST_TEST(read(Format::text, "Two Meet\n\nThey met.").title == "Two Meet");
    BOOST_TEST(read(Format::text, "Two Meet\nThey met.").title == "");
    BOOST_TEST(read(Format::text, "They met.\n\nThey agreed.").title == "");
    BOOST_TEST(read(Format::text, "- They met\n\nThey agreed.").title == "");
    BOOST_TEST(read(Format::text, std::string(300, 'x') + "\n\nThey met.").title == "");
}

BOOST_AUTO_TEST_CASE(title_stands_in_front_of_the_text) {
    const auto article = read(Format::json, R"({"title": "Two Meet", "text": "They met."})");
    BOOST_TEST(article.title == "Two Meet");
    BOOST_TEST(article.text == "Two Meet\n\nThey met.\n");
}

BOOST_AUTO_TEST_CASE(title_that_the_text_begins_with_stands_there_once) {
    const auto article =
        read(Format::json, R"({"title": "Two Meet", "text": "Two Meet\n\nThey met."})");
    BOOST_TEST(article.text == "Two Meet\n\nThey met.\n");
}

BOOST_AUTO_TEST_CASE(title_is_cleaned_and_on_one_line) {
    const auto article =
        read(Format::json, R"({"title": " Chinaโs\nTwo <b>Meet</b> ", "text": "They met."})");
    BOOST_TEST(article.title == "China’s Two Meet");
}

BOOST_AUTO_TEST_CASE(hints_of_publication_are_taken_in_their_order) {
    const std::string dated = R"("text": "Mar 4, 2025\nThey met.\n© 2024 News")";
    BOOST_TEST(published_of(read(Format::json, R"({"published": "2025-03-03", )" + dated + "}",
                                 given)) == "2025-03-03");
    BOOST_TEST(published_of(read(Format::json, "{" + dated + "}", given)) == "2025-03-04");
    BOOST_TEST(published_of(read(Format::text, "They met.\n© 2024 News", given)) == "2025-01-01");
    BOOST_TEST(published_of(read(Format::text, "They met.\n© 2024 News")) == "2024");
}

BOOST_AUTO_TEST_CASE(dateline_takes_its_year_from_the_copyright_line) {
    BOOST_TEST(published_of(read(Format::text, "BAOTOU, Nov 17 - They met.\n© 2025 News")) ==
               "2025-11-17");
}

BOOST_AUTO_TEST_CASE(record_is_told_apart_within_its_file) {
    BOOST_TEST(read(Format::json, R"({"id": "7", "text": "They met."})").path == "a/7");
}

BOOST_AUTO_TEST_CASE(same_content_has_the_same_id_wherever_it_lies) {
    const auto one = read(Format::text, "They met.", {}, "one.txt");
    const auto two = read(Format::json, R"({"id": "2", "text": "They met."})", {}, "two.json");
    BOOST_TEST(one.id == two.id);
    BOOST_TEST(one.sha256 == two.sha256);
    BOOST_TEST(one.id == "a:" + one.sha256.substr(0, 12));
}

BOOST_AUTO_TEST_CASE(different_content_has_different_ids) {
    const auto id = read(Format::json, R"({"text": "They met."})").id;
    for (const auto* json : {R"({"text": "They met!"})", R"({"text": "They met.", "title": "Two"})",
                             R"({"text": "They met.", "url": "https://example.org"})",
                             R"({"text": "They met.", "source": "News"})",
                             R"({"text": "They met.", "published": "2025-03-03"})"}) {
        BOOST_TEST_CONTEXT(json) {
            BOOST_TEST(read(Format::json, json).id != id);
        }
    }
}

BOOST_AUTO_TEST_CASE(feed_and_list_have_many_articles) {
    const std::string feed = "<rss><channel><item><description>One.</description></item>"
                             "<item><description>Two.</description></item></channel></rss>";
    BOOST_TEST(read_articles({"a", 0, Format::feed, feed}, {}).size() == 2U);
    const std::string list = R"([{"text": "One."}, {"title": "Two"}, {"text": "Three."}])";
    const auto outcomes = read_articles({"a", 0, Format::json, list}, {});
    BOOST_REQUIRE(outcomes.size() == 3U);
    BOOST_TEST(std::holds_alternative<Article>(outcomes[0]));
    BOOST_TEST(std::holds_alternative<InputError>(outcomes[1]));
    BOOST_TEST(std::holds_alternative<Article>(outcomes[2]));
}

BOOST_AUTO_TEST_CASE(page_is_an_article) {
    const auto article =
        read(Format::html, "<title>Two Meet</title><body><nav>Menu</nav><p>They met.</p>");
    BOOST_TEST(article.text == "Two Meet\n\nThey met.\n");
}

BOOST_AUTO_TEST_CASE(address_of_a_page_without_metadata_tells_publication) {
    const std::string address = "<link rel='canonical' href='https://example.org/2025/03/03/two'>";
    const std::string body = "<body><p>They met.</p><p>© 2024 News</p>";
    const auto article = read(Format::html, address + body, given);
    BOOST_TEST(published_of(article) == "2025-03-03");
    BOOST_TEST((article.published_basis == PublishedBasis::metadata));
    const std::string metadata = "<meta name='date' content='2025-03-04'>";
    BOOST_TEST(published_of(read(Format::html, metadata + address + body)) == "2025-03-04");
    const std::string undated = "<link rel='canonical' href='https://example.org/two'>";
    BOOST_TEST(published_of(read(Format::html, undated + body, given)) == "2025-01-01");
}

BOOST_AUTO_TEST_CASE(text_of_nothing_but_furniture_is_refused) {
    const std::string expected = "a: holds no text; remove it or give it a text";
    BOOST_TEST(refusal(Format::text, " \n\n") == expected);
    BOOST_TEST(refusal(Format::text, "Share\nSkip to content\n") == expected);
    BOOST_TEST(refusal(Format::html, "<nav>Menu</nav>") == expected);
}

BOOST_AUTO_TEST_CASE(too_long_an_article_is_refused) {
    const auto limit = std::to_string(largest_article >> 20);
    BOOST_TEST(refusal(Format::text, std::string(std::size_t{9} << 20, 'x')) ==
               "a: is an article of more than " + limit + " MB; split it");
}

BOOST_AUTO_TEST_CASE(what_is_not_read_is_refused_with_what_to_do) {
    BOOST_TEST(refusal(Format::pdf, "%PDF-1.7") ==
               "a: is PDF, which is not read; make text of it, as with pdftotext");
    BOOST_TEST(refusal(Format::warc, "WARC/1.0") ==
               "a: is WARC, which is not read; take the HTML pages out of it");
    BOOST_TEST(refusal(Format::text, std::string("a\0b", 3)) ==
               "a: is binary, not text; give articles as text, HTML or JSON");
}

BOOST_AUTO_TEST_SUITE_END()
