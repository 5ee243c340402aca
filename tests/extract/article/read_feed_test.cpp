#include "extract/article/read_feed.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

std::vector<Draft> drafts(std::string_view xml) {
    std::vector<Draft> drafts;
    for (const auto& outcome : read_feed(xml, "a.xml")) {
        drafts.push_back(std::get<Draft>(outcome));
    }
    return drafts;
}

std::string refusal(std::string_view xml) {
    return std::get<InputError>(read_feed(xml, "a.xml").at(0)).what();
}

constexpr std::string_view rss = R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Rare Earth News</title><link>https://example.org</link>
<item><title>Two meet &amp; agree</title><link>https://example.org/1</link><guid>g1</guid>
<pubDate>Mon, 03 Mar 2025 09:30:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>China’s two met.</p><p>They agreed.</p>]]></content:encoded></item>
<item><title>Another</title><description>&lt;p&gt;One more.&lt;/p&gt;</description></item>
</channel></rss>)";

constexpr std::string_view atom = R"(<feed xmlns="http://www.w3.org/2005/Atom">
<title>Rare Earth News</title><updated>2025-03-04T00:00:00Z</updated>
<entry><id>urn:1</id><title>Two meet</title><link href="https://example.org/1"/>
<published>2025-03-03T09:30:00Z</published><updated>2025-03-05T09:30:00Z</updated>
<summary>Short.</summary>
<content type="html">&lt;p&gt;They met in Baotou.&lt;/p&gt;</content></entry>
</feed>)";

} // namespace

BOOST_AUTO_TEST_SUITE(feed)

BOOST_AUTO_TEST_CASE(rss_has_a_draft_for_each_item) {
    const auto items = drafts(rss);
    BOOST_REQUIRE(items.size() == 2U);
    BOOST_TEST(items[0].id == "g1");
    BOOST_TEST(items[0].title == "Two meet & agree");
    BOOST_TEST(items[0].url == "https://example.org/1");
    BOOST_TEST(items[0].source == "Rare Earth News");
    BOOST_TEST(to_iso(items[0].published.value()) == "2025-03-03");
    BOOST_TEST(items[1].title == "Another");
    BOOST_TEST(items[1].url == "");
    BOOST_TEST(!items[1].published.has_value());
}

BOOST_AUTO_TEST_CASE(longest_content_of_an_item_is_its_text) {
    const auto items = drafts(rss);
    BOOST_TEST(items.at(0).text == "China’s two met.\nThey agreed.\n");
    BOOST_TEST(items.at(1).text == "One more.\n");
}

BOOST_AUTO_TEST_CASE(atom_has_a_draft_for_each_entry) {
    const auto entries = drafts(atom);
    BOOST_REQUIRE(entries.size() == 1U);
    BOOST_TEST(entries[0].id == "urn:1");
    BOOST_TEST(entries[0].title == "Two meet");
    BOOST_TEST(entries[0].url == "https://example.org/1");
    BOOST_TEST(entries[0].source == "Rare Earth News");
    BOOST_TEST(entries[0].text == "They met in Baotou.\n");
    BOOST_TEST(to_iso(entries[0].published.value()) == "2025-03-03");
}

BOOST_AUTO_TEST_CASE(declared_encoding_does_not_undo_the_decoding) {
    const auto items =
        drafts("<?xml version=\"1.0\" encoding=\"windows-1252\"?><rss><channel><item>"
               "<description>China’s café</description></item></channel></rss>");
    BOOST_TEST(items.at(0).text == "China’s café\n");
}

BOOST_AUTO_TEST_CASE(items_before_the_break_of_a_broken_feed_are_read) {
    BOOST_TEST(drafts(rss.substr(0, rss.find("<item><title>Another"))).size() == 1U);
}

BOOST_AUTO_TEST_CASE(definitions_of_entities_are_refused) {
    BOOST_TEST(refusal("<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss>&b;</rss>") ==
               "a.xml: is XML that defines entities; write their text out");
}

BOOST_AUTO_TEST_CASE(what_is_no_feed_is_refused) {
    for (const auto* xml :
         {"", "<rss></rss>", "<feed><title>x</title></feed>", "<a><b/></a>", "no XML"}) {
        BOOST_TEST_CONTEXT(xml) {
            BOOST_TEST(refusal(xml) == "a.xml: is XML but no RSS or Atom feed with items; "
                                       "give a feed, an HTML page or plain text");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
