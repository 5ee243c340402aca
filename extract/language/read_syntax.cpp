#include "extract/language/read_syntax.h"

#include "extract/language/name_tags.h"
#include "extract/language/parse_tree.h"

#include <algorithm>

namespace dateline {

namespace {

/// Words read side by side: enough for the processor's tiles, few enough to stay near it.
constexpr std::size_t batch_words = 1024;

std::uint16_t best(std::span<const float> scores) {
    return static_cast<std::uint16_t>(std::max_element(scores.begin(), scores.end()) -
                                      scores.begin());
}

} // namespace

SyntaxReader::SyntaxReader(const Model& model, const Kernel& kernel)
    : model_(model), kernel_(kernel), encoder_(model, kernel) {
    const auto root = std::find(model.deprels.begin(), model.deprels.end(), "root");
    root_label_ = static_cast<std::uint16_t>(root - model.deprels.begin());
}

std::span<const WordReading> SyntaxReader::read(std::span<const std::string_view> words,
                                                std::span<const std::uint32_t> lengths) {
    readings_.assign(words.size(), {});
    marks_.resize(words.size() * Marks::size());
    sentences_.clear();
    std::uint32_t begin = 0;
    for (const auto length : lengths) {
        sentences_.push_back({begin, begin + length});
        begin += length;
    }
    // Sentences of like length go well together; each is read the same in any company.
    std::stable_sort(sentences_.begin(), sentences_.end(), [](TokenRange a, TokenRange b) {
        return a.last - a.first > b.last - b.first;
    });
    const std::span<const TokenRange> sentences(sentences_);
    for (std::size_t first = 0; first < sentences.size();) {
        std::size_t last = first;
        std::size_t size = 0;
        do {
            size += sentences[last].last - sentences[last].first;
            ++last;
        } while (last < sentences.size() &&
                 size + sentences[last].last - sentences[last].first <= batch_words);
        read_batch(words, sentences.subspan(first, last - first));
        first = last;
    }
    return readings_;
}

void SyntaxReader::read_batch(std::span<const std::string_view> words,
                              std::span<const TokenRange> sentences) {
    lengths_.clear();
    for (const auto& sentence : sentences) {
        lengths_.push_back(sentence.last - sentence.first);
    }
    const auto packing = pack_sentences(lengths_);
    packed_words_.resize(packing.size);
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        for (std::size_t t = 0; t < lengths_[s]; ++t) {
            packed_words_[packing.row(s, t)] = words[sentences[s].first + t];
        }
    }
    const auto states = encoder_.encode(packed_words_, packing);
    scores_.resize(packing.size * model_.heads.columns);
    kernel_.multiply(states.data(), packing.size, model_.heads, scores_.data(),
                     model_.heads.columns, false);
    read_arcs(packing);
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        for (std::size_t t = 0; t < lengths_[s]; ++t) {
            const float* scores = scores_.data() + packing.row(s, t) * model_.heads.columns;
            std::copy_n(scores + model_.articles.column, Marks::size(),
                        marks_.data() + (sentences[s].first + t) * Marks::size());
        }
        read_sentence(packing, s, std::span(readings_).subspan(sentences[s].first, lengths_[s]));
    }
}

/// The two sides of the arc scores, for all words of the batch.
void SyntaxReader::read_arcs(const Packing& packing) {
    const std::size_t size = model_.arc;
    arc_values_.resize(packing.size * size);
    head_values_.resize(packing.size * size);
    arc_products_.resize(packing.size * size);
    dependents_.resize(packing.size * size);
    for (std::size_t row = 0; row < packing.size; ++row) {
        const float* scores = scores_.data() + row * model_.heads.columns;
        kernel_.to_steps(scores + model_.arc_dependent, size, 1 / model_.arc_dependent_step, 0,
                         arc_values_.data() + row * size);
        kernel_.to_steps(scores + model_.arc_head, size, 1 / model_.arc_head_step, 0,
                         head_values_.data() + row * size);
    }
    kernel_.multiply(arc_values_.data(), packing.size, model_.arc_matrix, arc_products_.data(),
                     size, false);
    kernel_.to_steps(arc_products_.data(), arc_products_.size(), 1 / model_.arc_product_step, -127,
                     dependents_.data());
}

void SyntaxReader::read_sentence(const Packing& packing, std::size_t sentence,
                                 std::span<WordReading> readings) {
    const std::size_t words = readings.size();
    arc_scores_.resize(words * (words + 1));
    heads_.resize(words);
    for (std::size_t word = 0; word < words; ++word) {
        const auto row = packing.row(sentence, word);
        const std::span<const float> scores(scores_.data() + row * model_.heads.columns,
                                            model_.heads.columns);
        readings[word].upos = best(scores.subspan(model_.upos_column, model_.upos.size()));
        readings[word].xpos = best(scores.subspan(model_.xpos_column, model_.xpos.size()));
        const auto* dependent = dependents_.data() + row * model_.arc;
        auto* arc_scores = arc_scores_.data() + word * (words + 1);
        arc_scores[0] = kernel_.dot(dependent, model_.arc_root.data(), model_.arc);
        for (std::size_t head = 0; head < words; ++head) {
            arc_scores[head + 1] = kernel_.dot(
                dependent, head_values_.data() + packing.row(sentence, head) * model_.arc,
                model_.arc);
        }
    }
    parse_tree(arc_scores_, heads_);
    for (std::size_t word = 0; word < words; ++word) {
        readings[word].head = heads_[word];
    }
    read_labels(packing, sentence, readings);
    read_names(packing, sentence, model_.names, readings, &WordReading::name);
    read_names(packing, sentence, model_.articles, readings, &WordReading::article_name);
}

void SyntaxReader::read_names(const Packing& packing, std::size_t sentence,
                              const Model::NameTags& names, std::span<WordReading> readings,
                              std::uint16_t WordReading::*tag) {
    const std::size_t tags = names.tags.size();
    name_scores_.resize(readings.size() * tags);
    name_tags_.resize(readings.size());
    for (std::size_t word = 0; word < readings.size(); ++word) {
        const float* scores =
            scores_.data() + packing.row(sentence, word) * model_.heads.columns + names.column;
        std::copy_n(scores, tags, name_scores_.data() + word * tags);
    }
    choose_name_tags(name_scores_, tags, name_tags_);
    for (std::size_t word = 0; word < readings.size(); ++word) {
        readings[word].*tag = name_tags_[word];
    }
}

void SyntaxReader::read_labels(const Packing& packing, std::size_t sentence,
                               std::span<WordReading> readings) {
    const std::size_t size = model_.label;
    const std::size_t columns = model_.label_matrix.columns;
    label_values_.resize(readings.size() * size);
    label_scores_.resize(readings.size() * columns);
    std::vector<float> sums(size);
    for (std::size_t word = 0; word < readings.size(); ++word) {
        const auto values = [&](std::size_t position, std::size_t column) {
            return scores_.data() + packing.row(sentence, position) * model_.heads.columns + column;
        };
        const auto head = readings[word].head;
        const float* above =
            head == 0 ? model_.label_root.data() : values(head - 1, model_.label_head);
        std::transform(above, above + size, values(word, model_.label_dependent), sums.begin(),
                       std::plus<>());
        kernel_.to_steps(sums.data(), size, 1 / model_.label_step, 0,
                         label_values_.data() + word * size);
    }
    kernel_.multiply(label_values_.data(), readings.size(), model_.label_matrix,
                     label_scores_.data(), columns, false);
    for (std::size_t word = 0; word < readings.size(); ++word) {
        const std::span<float> scores(label_scores_.data() + word * columns, model_.deprels.size());
        scores[root_label_] = -1e30F;
        readings[word].deprel = readings[word].head == 0 ? root_label_ : best(scores);
    }
}

} // namespace dateline
