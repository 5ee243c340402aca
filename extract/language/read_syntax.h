#pragma once

#include "extract/language/document.h"
#include "extract/language/encode.h"
#include "extract/language/model.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// What the model says of one word: places in the lists of the model, and the head's position in
/// the sentence, from 1 on, 0 for the root.
struct WordReading {
    std::uint16_t upos = 0;
    std::uint16_t xpos = 0;
    std::uint16_t deprel = 0;
    std::uint16_t name = 0;
    std::uint16_t article_name = 0;
    std::uint32_t head = 0;

    bool operator==(const WordReading&) const = default;
};

/// Tags, trees and names of sentences. Keeps its memory from call to call; not for two threads at a
/// time.
class SyntaxReader {
public:
    explicit SyntaxReader(const Model& model, const Kernel& kernel = *usable_kernels().front());

    /// One reading a word. `words` are those of all sentences, one after the other, of `lengths`
    /// words each, none of them 0. Valid until the next call.
    std::span<const WordReading> read(std::span<const std::string_view> words,
                                      std::span<const std::uint32_t> lengths);

    /// The scores of the same words for the tags of names as Dateline's articles have them and for
    /// the marks of events, Model::marks columns each. Valid until the next call of read().
    std::span<const float> marks() const { return marks_; }

private:
    void read_batch(std::span<const std::string_view> words, std::span<const TokenRange> sentences);
    void read_names(const Packing& packing, std::size_t sentence, const Model::NameTags& names,
                    std::span<WordReading> readings, std::uint16_t WordReading::*tag);
    void read_arcs(const Packing& packing);
    void read_sentence(const Packing& packing, std::size_t sentence,
                       std::span<WordReading> readings);
    void read_labels(const Packing& packing, std::size_t sentence, std::span<WordReading> readings);

    const Model& model_;
    const Kernel& kernel_;
    Encoder encoder_;
    std::vector<WordReading> readings_;
    std::vector<float> marks_;           // [word][marks]
    std::vector<TokenRange> sentences_;  // the longest first
    std::vector<std::uint32_t> lengths_; // of a batch
    std::vector<std::string_view> packed_words_;
    std::vector<float> scores_;            // [row][columns of the model's heads]
    std::vector<std::int8_t> arc_values_;  // [row][arc], as dependents
    std::vector<float> arc_products_;      // the same times the matrix
    std::vector<std::int8_t> dependents_;  // the same in steps
    std::vector<std::int8_t> head_values_; // [row][arc], as heads
    std::vector<std::int32_t> arc_scores_;
    std::vector<std::uint32_t> heads_;
    std::vector<float> name_scores_;
    std::vector<std::uint16_t> name_tags_;
    std::vector<std::int8_t> label_values_;
    std::vector<float> label_scores_;
    std::uint16_t root_label_;
};

} // namespace dateline
