#include "extract/entity/find_names.h"
#include "extract/entity/name_candidates.h"
#include "extract/vocabulary.h"
#include "tests/extract/entity/describe_entities.h"
#include "tests/extract/event/read_article.h"
#include "tests/extract/has_feature.h"
#include "tests/extract/language/tree.h"
#include "tests/table.h"

#include <algorithm>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::has;

namespace {

/// Words that only the reader's marks can make names: in lower case.
Document annotated(const std::string& words, const std::vector<NameMention>& marked) {
    std::string tree;
    std::istringstream in(words);
    for (std::string word; in >> word;) {
        tree += (tree.empty() ? "" : " ") + (word == "||" ? word : word + "/0/root/NOUN");
    }
    // The tags are views of the tree, which ends here; all are the same.
    auto document = test::Tree(tree).document();
    for (auto& syntax : document.syntax) {
        syntax = {"NOUN", "NN", "root", 0, ""};
    }
    document.marks.resize(document.tokens.size());
    document.marked_names = marked;
    return document;
}

std::string describe(const Document& document, const std::vector<Name>& names) {
    std::string line;
    for (const auto& name : names) {
        line += (line.empty() ? "" : "|") + std::string(document.words(name.tokens)) + "/" +
                std::string(to_word(name.kind));
    }
    return line;
}

std::string find(const Document& document, const char* table) {
    return describe(document, find_names(document, LogLinear(table)));
}

std::string words_of(const Document& document, const std::vector<NameCandidate>& candidates) {
    std::string line;
    for (const auto& candidate : candidates) {
        line += (line.empty() ? "" : "|") + std::string(document.words(candidate.tokens));
    }
    return line;
}

constexpr const char* by_marks = "classes\tnone\tperson\torganization\tplace\tpolicy\n"
                                 "marked person\t0\t5000\t0\t0\t0\n"
                                 "marked organization\t0\t0\t5000\t0\t0\n"
                                 "marked -\t2000\t0\t0\t0\t0\n";

} // namespace

BOOST_AUTO_TEST_SUITE(find_names_by_weights)

BOOST_AUTO_TEST_CASE(what_the_reader_marks_may_be_a_name) {
    const auto document = annotated("the zorb blat grew", {{{1, 3}, "organization"}});
    const auto candidates = find_name_candidates(document, {});
    BOOST_TEST(words_of(document, candidates) == "zorb blat");
    BOOST_TEST(has(candidates.at(0).features, "marked organization"));
    BOOST_TEST(has(candidates.at(0).features, "reader -"));
    BOOST_TEST(has(candidates.at(0).features, "rules -"));
    BOOST_TEST(has(candidates.at(0).features, "last blat"));
    BOOST_TEST(has(candidates.at(0).features, "in front the"));
    BOOST_TEST(has(candidates.at(0).features, "next grew"));
}

BOOST_AUTO_TEST_CASE(what_the_rules_find_may_be_a_name) {
    const auto document = annotated("the zorb grew", {});
    Name name;
    name.tokens = {1, 2};
    name.kind = Kind::place;
    const auto candidates = find_name_candidates(document, {name});
    BOOST_TEST(words_of(document, candidates) == "zorb");
    BOOST_TEST(has(candidates.at(0).features, "rules place"));
}

BOOST_AUTO_TEST_CASE(words_of_a_name_may_be_a_name_wherever_they_stand) {
    const auto document =
        annotated("zorb blat grew || zorb grew || they left zorb blat", {{{0, 2}, "organization"}});
    const auto candidates = find_name_candidates(document, {});
    BOOST_TEST(words_of(document, candidates) == "zorb blat|zorb blat");
    BOOST_TEST(candidates.at(1).sentence == 2U);
    BOOST_TEST(has(candidates.at(1).features, "marked -"));
    BOOST_TEST(has(candidates.at(1).features, "times 2 marked 1"));
}

BOOST_AUTO_TEST_CASE(longer_candidates_come_first) {
    const auto document =
        annotated("zorb blat grew", {{{0, 1}, "person"}, {{0, 2}, "organization"}});
    BOOST_TEST(words_of(document, find_name_candidates(document, {})) == "zorb blat|zorb");
}

BOOST_AUTO_TEST_CASE(likely_candidates_are_names_of_their_likeliest_kind) {
    const auto document =
        annotated("zorb met blat", {{{0, 1}, "person"}, {{2, 3}, "organization"}});
    BOOST_TEST(find(document, by_marks) == "zorb/person|blat/organization");
    BOOST_TEST(find(document, "classes\tnone\tperson\nany\t1000\t0\n") == "");
}

BOOST_AUTO_TEST_CASE(of_two_that_overlap_the_likelier_is_the_name) {
    const auto document =
        annotated("zorb blat grew", {{{0, 1}, "person"}, {{0, 2}, "organization"}});
    BOOST_TEST(find(document, "classes\tnone\tperson\torganization\n"
                              "marked person\t0\t5000\t0\nmarked organization\t0\t0\t3000\n") ==
               "zorb/person");
    BOOST_TEST(find(document, "classes\tnone\tperson\torganization\n"
                              "marked person\t0\t3000\t0\nmarked organization\t0\t0\t5000\n") ==
               "zorb blat/organization");
}

BOOST_AUTO_TEST_CASE(form_that_is_mostly_a_name_is_one_throughout_the_article) {
    const char* words = "zorb grew || zorb fell || they left zorb";
    const NameMention first{{0, 1}, "organization"};
    const NameMention second{{2, 3}, "organization"};
    BOOST_TEST(find(annotated(words, {first, second}), by_marks) ==
               "zorb/organization|zorb/organization|zorb/organization");
    BOOST_TEST(find(annotated(words, {first}), by_marks) == "zorb/organization");
}

BOOST_AUTO_TEST_CASE(person_has_the_title_in_front) {
    const auto document = annotated("general manager zorb left", {{{2, 3}, "person"}});
    const auto names = find_names(document, LogLinear(by_marks));
    BOOST_REQUIRE(names.size() == 1U);
    BOOST_TEST(document.words(names[0].title) == "general manager");
}

BOOST_AUTO_TEST_CASE(table_without_rows_finds_no_names) {
    BOOST_TEST(find(annotated("zorb grew", {{{0, 1}, "person"}}), "") == "");
}

BOOST_DATA_TEST_CASE(article_names_entities, test::table("extract/entity/entities.tsv"), row) {
    BOOST_TEST(test::describe(test::read_article(row["text"], "").entities) == row["entities"]);
}

BOOST_AUTO_TEST_SUITE_END()
