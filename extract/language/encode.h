#pragma once

#include "extract/language/kernel/kernel.h"
#include "extract/language/model.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// Where the words of several sentences stand when they are read side by side: the words at
/// position t of the first `count[t]` sentences are rows `first[t]` on.
struct Packing {
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> count;
    std::size_t size = 0; // rows in all

    std::size_t row(std::size_t sentence, std::size_t position) const {
        return first[position] + sentence;
    }
};

/// `lengths` of sentences, the longest first, none of them 0.
Packing pack_sentences(std::span<const std::uint32_t> lengths);

/// Turns words into vectors that tell what the word is and where it stands in its sentence: lookups
/// by form, then bidirectional LSTM layers. Keeps its memory from batch to batch, and the vectors
/// of words it has met lately; not for two threads at a time.
class Encoder {
public:
    Encoder(const Model& model, const Kernel& kernel);

    /// For the words of a packed batch in the order of their rows, [rows][2 hidden] in steps of
    /// 1/127; valid until the next call.
    std::span<const std::int8_t> encode(std::span<const std::string_view> words,
                                        const Packing& packing);

private:
    void look_up(std::string_view form, std::int8_t* vector);
    void compute(std::string_view form, std::int8_t* vector);
    void read_layer(const Model::Layer& layer, const Packing& packing);
    void read_direction(const Model::Direction& direction, const Packing& packing, bool backward);

    const Model& model_;
    const Kernel& kernel_;
    std::vector<std::int8_t> inputs_;
    std::vector<std::int8_t> outputs_;
    std::vector<float> gates_;
    std::vector<float> cells_;
    std::vector<std::int8_t> states_;
    std::vector<std::int8_t> levels_;
    std::vector<float> projected_;
    std::vector<std::int32_t> sums_;
    std::vector<std::uint64_t> known_forms_; // by place: the hash of the form
    std::vector<std::int8_t> known_vectors_; // by place
};

} // namespace dateline
