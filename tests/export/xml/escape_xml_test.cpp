#include "export/xml/escape_xml.h"
#include "tests/export/hard_names.h"
#include "tests/export/xml/read_xml.h"

#include <boost/test/data/test_case.hpp>

using namespace dateline;
using namespace dateline::test;

BOOST_AUTO_TEST_SUITE(escape_xml_test)

BOOST_DATA_TEST_CASE(text_and_attributes_read_back_are_the_same, all_hard_names(), name) {
    std::string tag = "<a";
    append_attribute(tag, "b", name);
    const auto xml = parse_xml(tag + ">" + escape_xml(name) + "</a>");
    const auto* root = xmlDocGetRootElement(xml.get());
    BOOST_TEST(attribute_of(root, "b") == as_xml(name));
    BOOST_TEST(text_of(root) == as_xml(name));
}

BOOST_AUTO_TEST_CASE(what_xml_does_not_allow_is_replaced) {
    BOOST_TEST(escape_xml("a\x01"
                          "b\x1F") == "a\uFFFDb\uFFFD");
    BOOST_TEST(escape_xml(std::string(1, '\0')) == "\uFFFD");
    BOOST_TEST(escape_xml("\uFFFE\uFFFF\uFFFD\uFEFF") == "\uFFFD\uFFFD\uFFFD\uFEFF");
}

BOOST_AUTO_TEST_CASE(markup_stays_text) {
    BOOST_TEST(escape_xml("<script>\"a\" & 'b'") ==
               "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;");
    BOOST_TEST(escape_xml("a\tb\nc\rd") == "a&#9;b&#10;c&#13;d");
}

BOOST_AUTO_TEST_SUITE_END()
