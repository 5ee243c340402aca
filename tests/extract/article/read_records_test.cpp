#include "extract/article/read_records.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// The only draft of `json`.
Draft record(std::string_view json) {
    return std::get<Draft>(read_records(json, "a.json", 0).at(0));
}

/// The message with which the only record of `json` is refused.
std::string refusal(std::string_view json, std::size_t line = 0) {
    const auto outcomes = read_records(json, "a.json", line);
    return outcomes.size() == 1 ? std::get<InputError>(outcomes[0]).what() : "not one";
}

} // namespace

BOOST_AUTO_TEST_SUITE(records)

BOOST_AUTO_TEST_CASE(record_has_all_its_members) {
    const auto draft = record(R"({"id": "7", "title": "Two meet", "text": "They met.",
        "published": "2025-03-03T09:30:00Z", "url": "https://example.org/7",
        "source": "Rare Earth News", "unknown": {"more": []}})");
    BOOST_TEST(draft.id == "7");
    BOOST_TEST(draft.title == "Two meet");
    BOOST_TEST(draft.text == "They met.");
    BOOST_TEST(to_iso(draft.published.value()) == "2025-03-03");
    BOOST_TEST(draft.url == "https://example.org/7");
    BOOST_TEST(draft.source == "Rare Earth News");
}

BOOST_AUTO_TEST_CASE(text_alone_is_enough) {
    const auto draft = record(R"({"text": "They met."})");
    BOOST_TEST(draft.text == "They met.");
    BOOST_TEST(draft.title == "");
    BOOST_TEST(!draft.published.has_value());
}

BOOST_AUTO_TEST_CASE(html_is_read_like_a_page) {
    const auto draft = record(R"({"html": "<title>Page</title><time datetime='2025-03-03'></time>)"
                              R"(<p>They met.</p>"})");
    BOOST_TEST(draft.text == "They met.\n");
    BOOST_TEST(draft.title == "Page");
    BOOST_TEST(to_iso(draft.published.value()) == "2025-03-03");
}

BOOST_AUTO_TEST_CASE(members_of_the_record_are_surer_than_its_page) {
    const auto draft =
        record(R"({"html": "<title>Page</title><time datetime='2025-03-03'></time>)"
               R"(<p>They met.</p>", "title": "Record", "published": "2025-01-01"})");
    BOOST_TEST(draft.title == "Record");
    BOOST_TEST(to_iso(draft.published.value()) == "2025-01-01");
}

BOOST_AUTO_TEST_CASE(text_is_taken_rather_than_html) {
    BOOST_TEST(record(R"({"text": "One.", "html": "<p>Two.</p>"})").text == "One.");
}

BOOST_AUTO_TEST_CASE(list_has_a_draft_for_each_record) {
    const auto outcomes = read_records(R"([{"text": "One."}, 5, {"text": "Two."}])", "a.json", 0);
    BOOST_REQUIRE(outcomes.size() == 3U);
    BOOST_TEST(std::get<Draft>(outcomes[0]).text == "One.");
    BOOST_TEST(std::get<InputError>(outcomes[1]).problem() == "is JSON but no article");
    BOOST_TEST(std::get<Draft>(outcomes[2]).text == "Two.");
}

BOOST_AUTO_TEST_CASE(empty_list_has_no_drafts) {
    BOOST_TEST(read_records("[]", "a.json", 0).empty());
}

BOOST_AUTO_TEST_CASE(record_without_text_is_refused) {
    const std::string expected = "a.json: is a record without \"text\" or \"html\"; "
                                 "put the article's text into one of them";
    BOOST_TEST(refusal(R"({"title": "Two meet"})") == expected);
    BOOST_TEST(refusal(R"({"text": ""})") == expected);
    BOOST_TEST(refusal(R"({"text": 5})") == expected);
    BOOST_TEST(refusal("{}") == expected);
}

BOOST_AUTO_TEST_CASE(day_that_is_none_is_refused) {
    BOOST_TEST(refusal(R"({"text": "One.", "published": "2025-13-01"})") ==
               "a.json: has a \"published\" that is no date; write \"2025-13-01\" as YYYY-MM-DD");
}

BOOST_AUTO_TEST_CASE(refusal_names_the_line) {
    BOOST_TEST(refusal("{}", 3).starts_with("a.json:3: is a record without"));
    BOOST_TEST(refusal("{", 3).starts_with("a.json:3: is malformed JSON"));
}

BOOST_AUTO_TEST_CASE(malformed_json_is_refused) {
    for (const auto* json :
         {"", "{", "{\"text\": \"One.}", "{'text': 'One.'}", "[{\"text\": \"a\"},",
          "{\"text\": \"One.\"} more", "{\"text\": \"\xFF\"}"}) {
        BOOST_TEST_CONTEXT(json) {
            BOOST_TEST(refusal(json) ==
                       "a.json: is malformed JSON; check it with a JSON validator");
        }
    }
}

BOOST_AUTO_TEST_CASE(deep_json_is_refused_without_a_crash) {
    BOOST_TEST(refusal(std::string(1'000'000, '[')).starts_with("a.json: is malformed JSON"));
    const auto deep = std::string(100'000, '[') + std::string(100'000, ']');
    BOOST_TEST(refusal(deep).starts_with("a.json: is JSON but no article"));
}

BOOST_AUTO_TEST_SUITE_END()
