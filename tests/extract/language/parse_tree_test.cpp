#include "extract/language/parse_tree.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
namespace data = boost::unit_test::data;

namespace {

using Heads = std::vector<std::uint32_t>;
using Scores = std::vector<std::int32_t>;

/// Whether one word hangs on the root and following heads leads there from every other.
bool is_tree(const Heads& heads) {
    const auto leads_to_root = [&](std::uint32_t word) {
        for (std::size_t steps = 0; word != 0 && steps <= heads.size(); ++steps) {
            word = heads[word - 1];
        }
        return word == 0;
    };
    bool whole = std::count(heads.begin(), heads.end(), 0U) == 1;
    for (std::uint32_t word = 1; word <= heads.size(); ++word) {
        whole = whole && heads[word - 1] <= heads.size() && leads_to_root(word);
    }
    return whole;
}

/// All trees of so many words.
std::vector<Heads> all_trees(std::size_t words) {
    std::vector<Heads> trees;
    Heads heads(words, 0);
    std::size_t at = 0;
    while (at < words) {
        if (is_tree(heads)) {
            trees.push_back(heads);
        }
        for (at = 0; at < words && heads[at] == words; ++at) {
            heads[at] = 0;
        }
        if (at < words) {
            ++heads[at];
        }
    }
    return trees;
}

std::int64_t total(const Scores& scores, const Heads& heads) {
    std::int64_t sum = 0;
    for (std::size_t word = 0; word < heads.size(); ++word) {
        sum += scores[word * (heads.size() + 1) + heads[word]];
    }
    return sum;
}

Scores random_scores(std::size_t words, std::int32_t reach, std::mt19937& random) {
    Scores scores(words * (words + 1));
    for (auto& score : scores) {
        const auto width = 2U * static_cast<std::uint32_t>(reach) + 1;
        score = static_cast<std::int32_t>(random() % width) - reach;
    }
    return scores;
}

Heads parse(const Scores& scores, std::size_t words) {
    Heads heads(words);
    parse_tree(scores, heads);
    return heads;
}

} // namespace

BOOST_AUTO_TEST_SUITE(parse_tree)

BOOST_DATA_TEST_CASE(no_tree_is_better,
                     data::make({1, 2, 3, 4, 5, 6}) * data::make({1, 3, 100, 4'000'000}), size,
                     reach) {
    const auto words = static_cast<std::size_t>(size);
    const auto trees = all_trees(words);
    std::mt19937 random(static_cast<std::uint32_t>(size * reach));
    for (int round = 0; round < 300; ++round) {
        const auto scores = random_scores(words, reach, random);
        const auto heads = parse(scores, words);
        auto best = std::numeric_limits<std::int64_t>::min();
        for (const auto& tree : trees) {
            best = std::max(best, total(scores, tree));
        }
        BOOST_REQUIRE(is_tree(heads));
        BOOST_REQUIRE(total(scores, heads) == best);
    }
}

BOOST_AUTO_TEST_CASE(single_word_hangs_on_the_root) {
    BOOST_TEST(parse({-5, 100}, 1) == Heads{0}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(cycle_is_opened_where_it_costs_least) {
    //                           root  1   2
    const Heads heads = parse({/*1*/ 0, 0, 10,
                               /*2*/ 1, 10, 0},
                              2);
    BOOST_TEST(heads == (Heads{2, 0}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(two_words_that_both_want_the_root_do_not_get_it) {
    const Heads heads = parse({/*1*/ 10, 0, 1,
                               /*2*/ 10, 5, 0},
                              2);
    BOOST_TEST(heads == (Heads{0, 1}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(word_is_never_its_own_head) {
    const Heads heads = parse({/*1*/ 0, 99, 0, 0,
                               /*2*/ 0, 0, 99, 0,
                               /*3*/ 0, 0, 0, 99},
                              3);
    BOOST_TEST(is_tree(heads));
}

BOOST_AUTO_TEST_CASE(equal_scores_make_one_tree) {
    for (std::size_t words = 1; words < 40; ++words) {
        BOOST_TEST(is_tree(parse(Scores(words * (words + 1), 7), words)));
    }
}

BOOST_AUTO_TEST_CASE(long_sentence_is_one_tree) {
    std::mt19937 random(500);
    for (const std::int32_t reach : {2, 1000, 4'000'000}) {
        BOOST_TEST(is_tree(parse(random_scores(500, reach, random), 500)));
    }
}

BOOST_AUTO_TEST_CASE(cycle_of_all_words_becomes_a_chain) {
    constexpr std::size_t words = 500;
    Scores scores(words * (words + 1), 0);
    for (std::size_t word = 0; word < words; ++word) {
        scores[word * (words + 1) + (word + 1) % words + 1] = 10;
    }
    scores[100 * (words + 1)] = 5; // word 101 would rather be the root than the others
    Heads chain(words);
    for (std::size_t word = 0; word < words; ++word) {
        chain[word] = word == 100 ? 0 : static_cast<std::uint32_t>((word + 1) % words + 1);
    }
    BOOST_TEST(parse(scores, words) == chain, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(no_score_is_worth_a_second_root) {
    constexpr std::size_t words = 600;
    Scores scores(words * (words + 1), std::numeric_limits<std::int32_t>::min());
    for (std::size_t word = 0; word < words; ++word) {
        scores[word * (words + 1)] = std::numeric_limits<std::int32_t>::max();
    }
    BOOST_TEST(is_tree(parse(scores, words)));
}

BOOST_AUTO_TEST_SUITE_END()
