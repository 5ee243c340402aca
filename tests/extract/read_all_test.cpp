#include "extract/read_all.h"
#include "tests/table.h"

#include <thread>

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// Takes longer for articles that come first, so that later ones are done before them.
Extraction slow_extract(Article article) {
    const auto number = std::stoi(article.text);
    std::this_thread::sleep_for(std::chrono::milliseconds(number % 4 == 0 ? 5 : 0));
    Extraction extraction;
    extraction.article = std::move(article);
    return extraction;
}

std::string describe(const ReadResult& result) {
    if (const auto* extraction = std::get_if<Extraction>(&result)) {
        return "read " + extraction->article.text;
    }
    if (const auto* unwanted = std::get_if<Unwanted>(&result)) {
        return "unwanted " + unwanted->article.text;
    }
    return std::get<InputError>(result).problem() + "\n";
}

/// Reads `files` but for the articles that begin with 7.
std::vector<std::string> read(const std::vector<std::string>& files, unsigned jobs) {
    std::vector<std::string> results;
    ArticleSource source(files);
    ReadOptions options;
    options.jobs = jobs;
    read_all(
        source, slow_extract, options,
        [](const Article& article) { return !article.text.starts_with("7"); },
        [&](const ReadResult& result) { results.push_back(describe(result)); });
    return results;
}

} // namespace

BOOST_AUTO_TEST_SUITE(reading)

BOOST_AUTO_TEST_CASE(results_come_in_the_order_of_the_source_on_any_number_of_threads) {
    const test::TemporaryFolder folder;
    std::string records;
    std::vector<std::string> expected;
    for (int i = 0; i < 60; ++i) {
        const auto number = std::to_string(i);
        const bool text = i % 5 != 3;
        records += text ? "{\"text\": \"" + number + "\"}\n" : "{\"title\": \"" + number + "\"}\n";
        expected.push_back(!text                     ? "is a record without \"text\" or \"html\"\n"
                           : number.starts_with("7") ? "unwanted " + number + "\n"
                                                     : "read " + number + "\n");
    }
    expected.insert(expected.end(), {"can't be read: No such file or directory\n", "read 100\n"});
    const std::vector<std::string> files{folder.write("a.ndjson", records), folder / "none.txt",
                                         folder.write("z.txt", "100")};
    for (const unsigned jobs : {1U, 4U}) {
        BOOST_TEST_CONTEXT(jobs << " jobs") {
            BOOST_TEST(read(files, jobs) == expected, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(rules_read_the_same_on_any_number_of_threads) {
    const test::TemporaryFolder folder;
    std::string records;
    for (int i = 0; i < 40; ++i) {
        records += "{\"text\": \"Baogang Group Chairman Meng Fanying met Toyota on March " +
                   std::to_string(i % 28 + 1) + ", 2025. " + std::to_string(i) + "\"}\n";
    }
    const std::vector<std::string> files{folder.write("a.ndjson", records)};
    const auto extractor = english_extractor(built_in_ontology());
    std::vector<std::vector<Extraction>> runs;
    for (const unsigned jobs : {1U, 4U}) {
        auto& run = runs.emplace_back();
        ArticleSource source(files);
        read_all(
            source, extractor, {std::nullopt, jobs}, [](const Article&) { return true; },
            [&](ReadResult result) { run.push_back(std::get<Extraction>(std::move(result))); });
    }
    BOOST_TEST(runs[0].size() == 40U);
    BOOST_TEST((runs[0] == runs[1]));
}

BOOST_AUTO_TEST_CASE(day_of_publication_is_given_to_articles_that_tell_none) {
    const test::TemporaryFolder folder;
    ArticleSource source({folder.write("a.txt", "They met.")});
    ReadOptions options;
    options.published = parse_date("2025-03-03")->first;
    std::vector<Extraction> extractions;
    read_all(
        source, english_extractor(built_in_ontology()), options,
        [](const Article&) { return true; },
        [&](ReadResult result) { extractions.push_back(std::get<Extraction>(std::move(result))); });
    BOOST_REQUIRE(extractions.size() == 1U);
    BOOST_TEST(to_edtf(extractions[0].article.published.value()) == "2025-03-03");
}

BOOST_AUTO_TEST_SUITE_END()
