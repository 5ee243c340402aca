#include "extract/language/read_syntax.h"
#include "tests/extract/language/random_model.h"

#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// Sentences of words that are all kinds of letters, and their lengths.
struct Sentences {
    std::vector<std::string> forms;
    std::vector<std::uint32_t> lengths;

    std::vector<std::string_view> words() const { return {forms.begin(), forms.end()}; }
};

Sentences random_sentences(std::size_t count, std::uint32_t longest) {
    std::mt19937 random(count);
    Sentences sentences;
    for (std::size_t i = 0; i < count; ++i) {
        sentences.lengths.push_back(1 + static_cast<std::uint32_t>(random() % longest));
        for (auto left = sentences.lengths.back(); left > 0; --left) {
            std::string form;
            do {
                form += static_cast<char>('A' + random() % 58);
            } while (random() % 5 != 0);
            sentences.forms.push_back(form);
        }
    }
    return sentences;
}

using Readings = std::vector<WordReading>;

Readings read(SyntaxReader& reader, const std::vector<std::string_view>& words,
              const std::vector<std::uint32_t>& lengths) {
    const auto readings = reader.read(words, lengths);
    return {readings.begin(), readings.end()};
}

} // namespace

BOOST_AUTO_TEST_SUITE(read_syntax)

BOOST_AUTO_TEST_CASE(all_kernels_read_alike) {
    const auto bytes = dateline::test::random_model().bytes();
    const auto model = read_model(bytes);
    const auto sentences = random_sentences(60, 80);
    SyntaxReader portable(model, portable_kernel);
    const auto expected = read(portable, sentences.words(), sentences.lengths);
    for (const auto* kernel : usable_kernels()) {
        SyntaxReader reader(model, *kernel);
        BOOST_TEST_CONTEXT(kernel->name) {
            BOOST_TEST((read(reader, sentences.words(), sentences.lengths) == expected));
        }
    }
}

BOOST_AUTO_TEST_CASE(sentence_is_read_alike_alone_and_among_others) {
    const auto bytes = dateline::test::random_model().bytes();
    const auto model = read_model(bytes);
    // More than are read side by side at a time.
    const auto sentences = random_sentences(90, 60);
    BOOST_REQUIRE(sentences.forms.size() > 2048U);
    SyntaxReader reader(model);
    const auto together = read(reader, sentences.words(), sentences.lengths);
    const auto words = sentences.words();
    Readings alone;
    std::ptrdiff_t begin = 0;
    for (const auto length : sentences.lengths) {
        const auto readings =
            read(reader, {words.begin() + begin, words.begin() + begin + length}, {length});
        alone.insert(alone.end(), readings.begin(), readings.end());
        begin += length;
    }
    BOOST_TEST((alone == together));
}

BOOST_AUTO_TEST_CASE(root_and_only_the_root_has_its_relation) {
    const auto bytes = dateline::test::random_model().bytes();
    const auto model = read_model(bytes);
    const auto sentences = random_sentences(50, 30);
    SyntaxReader reader(model);
    const auto readings = read(reader, sentences.words(), sentences.lengths);
    std::size_t roots = 0;
    for (const auto& reading : readings) {
        BOOST_TEST((model.deprels.at(reading.deprel) == "root") == (reading.head == 0));
        BOOST_TEST(reading.upos < model.upos.size());
        BOOST_TEST(reading.xpos < model.xpos.size());
        BOOST_TEST(reading.name < model.names.tags.size());
        roots += reading.head == 0;
    }
    BOOST_TEST(roots == sentences.lengths.size());
}

BOOST_AUTO_TEST_CASE(single_words_and_long_sentences_are_read) {
    const auto bytes = dateline::test::random_model().bytes();
    const auto model = read_model(bytes);
    SyntaxReader reader(model);
    BOOST_TEST(read(reader, {}, {}).empty());
    BOOST_TEST(read(reader, {"Yes"}, {1}).at(0).head == 0U);
    const std::vector<std::string_view> words(2000, "word");
    BOOST_TEST(read(reader, words, {2000}).size() == 2000U);
}

BOOST_AUTO_TEST_SUITE_END()
