#include "extract/language/name_tags.h"

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

using Tags = std::vector<std::uint16_t>;

// Tags of two kinds: O, then first, middle, last and only word of each.
constexpr std::size_t tags_of_two_kinds = 9;

/// Whether each name that is begun goes on in its kind up to its last word.
bool is_whole(const Tags& tags) {
    int open = -1; // kind of the name that goes on
    for (const auto tag : tags) {
        const int kind = tag == 0 ? -1 : (tag - 1) / 4;
        const int place = tag == 0 ? 3 : (tag - 1) % 4;
        const bool goes_on = place == 1 || place == 2;
        if (goes_on ? kind != open : open != -1) {
            return false;
        }
        open = place <= 1 ? kind : -1;
    }
    return open == -1;
}

std::vector<Tags> all_sequences(std::size_t words) {
    std::vector<Tags> sequences;
    Tags tags(words, 0);
    std::size_t at = 0;
    while (at < words) {
        if (is_whole(tags)) {
            sequences.push_back(tags);
        }
        for (at = 0; at < words && tags[at] + 1 == tags_of_two_kinds; ++at) {
            tags[at] = 0;
        }
        if (at < words) {
            ++tags[at];
        }
    }
    return sequences;
}

/// Whole numbers, so that sums are exact.
std::vector<float> random_scores(std::size_t count, std::uint32_t reach, std::mt19937& random) {
    std::vector<float> scores(count);
    for (auto& score : scores) {
        score = static_cast<float>(random() % (2 * reach + 1)) - static_cast<float>(reach);
    }
    return scores;
}

float total(const std::vector<float>& scores, std::size_t kinds, const Tags& tags) {
    float sum = 0;
    for (std::size_t word = 0; word < tags.size(); ++word) {
        sum += scores[word * kinds + tags[word]];
    }
    return sum;
}

Tags choose(std::vector<float> scores, std::size_t tags_of_word) {
    Tags tags(scores.size() / tags_of_word);
    choose_name_tags(scores, tags_of_word, tags);
    return tags;
}

} // namespace

BOOST_AUTO_TEST_SUITE(name_tags)

BOOST_DATA_TEST_CASE(no_sequence_of_whole_names_is_better,
                     data::make({1, 2, 3, 4, 5}) * data::make({1, 4, 1000}), size, reach) {
    const auto words = static_cast<std::size_t>(size);
    const auto sequences = all_sequences(words);
    std::mt19937 random(static_cast<std::uint32_t>(size * reach));
    for (int round = 0; round < 200; ++round) {
        const auto scores =
            random_scores(words * tags_of_two_kinds, static_cast<std::uint32_t>(reach), random);
        const auto tags = choose(scores, tags_of_two_kinds);
        auto best = std::numeric_limits<float>::lowest();
        for (const auto& sequence : sequences) {
            best = std::max(best, total(scores, tags_of_two_kinds, sequence));
        }
        BOOST_REQUIRE(is_whole(tags));
        BOOST_REQUIRE(total(scores, tags_of_two_kinds, tags) == best);
    }
}

BOOST_AUTO_TEST_CASE(name_at_the_end_is_closed) {
    // The first word would begin a name, the second be in its middle: so it is the last.
    const auto tags = choose({0, 9, 0, 0, 0, //
                              0, 0, 9, 8, 0},
                             5);
    BOOST_TEST(tags == (Tags{1, 3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(name_does_not_change_its_kind) {
    const auto tags = choose({0, 9, 0, 0, 0, 8, 0, 0, 0, //
                              0, 0, 0, 0, 0, 0, 0, 9, 0},
                             tags_of_two_kinds);
    BOOST_TEST(tags == (Tags{5, 7}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(names_of_a_long_sentence_are_whole) {
    std::mt19937 random(2000);
    constexpr std::size_t tags_of_four_kinds = 17;
    for (const std::uint32_t reach : {1U, 50U}) {
        const auto tags =
            choose(random_scores(2000 * tags_of_four_kinds, reach, random), tags_of_four_kinds);
        BOOST_TEST(is_whole(tags));
    }
}

BOOST_AUTO_TEST_CASE(no_words_have_no_tags) {
    BOOST_TEST(choose({}, tags_of_two_kinds).empty());
}

BOOST_AUTO_TEST_SUITE_END()
