#include "extract/language/encode.h"
#include "tests/extract/language/random_model.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

using Numbers = std::vector<std::uint32_t>;

/// The vectors of one sentence.
std::vector<std::int8_t> vectors_of(Encoder& encoder, const std::vector<std::string_view>& words) {
    const Numbers lengths{static_cast<std::uint32_t>(words.size())};
    const auto vectors = encoder.encode(words, pack_sentences(lengths));
    return {vectors.begin(), vectors.end()};
}

} // namespace

BOOST_AUTO_TEST_SUITE(encode)

BOOST_AUTO_TEST_CASE(sentences_stand_position_by_position) {
    const auto packing = pack_sentences(Numbers{4, 4, 2, 1});
    BOOST_TEST(packing.count == (Numbers{4, 3, 2, 2}), boost::test_tools::per_element());
    BOOST_TEST(packing.first == (Numbers{0, 4, 7, 9}), boost::test_tools::per_element());
    BOOST_TEST(packing.size == 11U);
}

BOOST_AUTO_TEST_CASE(no_sentences_take_no_rows) {
    const auto packing = pack_sentences(Numbers{});
    BOOST_TEST(packing.size == 0U);
    BOOST_TEST(packing.count.empty());
}

BOOST_AUTO_TEST_CASE(each_word_has_a_row_of_its_own) {
    std::mt19937 random(1);
    for (int round = 0; round < 100; ++round) {
        Numbers lengths(1 + random() % 20);
        std::size_t words = 0;
        for (auto& length : lengths) {
            length = 1 + static_cast<std::uint32_t>(random() % 30);
            words += length;
        }
        std::sort(lengths.rbegin(), lengths.rend());
        const auto packing = pack_sentences(lengths);
        BOOST_REQUIRE(packing.size == words);
        std::vector<int> seen(words, 0);
        for (std::size_t s = 0; s < lengths.size(); ++s) {
            for (std::size_t t = 0; t < lengths[s]; ++t) {
                BOOST_REQUIRE(s < packing.count[t]);
                ++seen.at(packing.row(s, t));
            }
        }
        BOOST_REQUIRE(seen == std::vector<int>(words, 1));
    }
}

BOOST_AUTO_TEST_CASE(vector_depends_on_the_sentence_alone) {
    const auto bytes = dateline::test::random_model().bytes();
    const auto model = read_model(bytes);
    Encoder encoder(model, portable_kernel);
    const auto first = vectors_of(encoder, {"Li", "met", "Ito", "."});
    const auto other = vectors_of(encoder, {"Ito", "met", "Li", "in", "Tokyo"});
    BOOST_TEST(other.size() == 5U * 2 * model.hidden);
    BOOST_TEST((vectors_of(encoder, {"Li", "met", "Ito", "."}) == first));
    Encoder fresh(model, portable_kernel);
    BOOST_TEST((vectors_of(fresh, {"Ito", "met", "Li", "in", "Tokyo"}) == other));
}

BOOST_AUTO_TEST_CASE(more_words_than_can_be_remembered_are_told_apart) {
    const auto bytes = dateline::test::random_model().bytes();
    const auto model = read_model(bytes);
    Encoder encoder(model, *usable_kernels().front());
    const auto first = vectors_of(encoder, {"Li", "met", "Ito"});
    for (int i = 0; i < 20'000; i += 500) {
        std::vector<std::string> forms;
        for (int j = i; j < i + 500; ++j) {
            forms.push_back("word" + std::to_string(j));
        }
        vectors_of(encoder, {forms.begin(), forms.end()});
    }
    BOOST_TEST((vectors_of(encoder, {"Li", "met", "Ito"}) == first));
}

BOOST_AUTO_TEST_SUITE_END()
