#include "extract/language/encode.h"

#include "extract/language/word_features.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// Places for words met lately; a power of two. 200 bytes a place.
constexpr std::size_t places = 1 << 14;

/// FNV-1a; never 0, which marks an empty place. Words whose 64 bits are the same would be taken for
/// each other: once in 10^14 words.
std::uint64_t hash_form(std::string_view form) {
    std::uint64_t value = 0xcbf29ce484222325ULL;
    for (const char c : form) {
        value = (value ^ static_cast<std::uint8_t>(c)) * 0x100000001b3ULL;
    }
    return (value ^ (value >> 29)) | 1;
}

std::int8_t limit(float value) {
    return static_cast<std::int8_t>(std::lrint(std::clamp(value, -127.0F, 127.0F)));
}

} // namespace

Packing pack_sentences(std::span<const std::uint32_t> lengths) {
    Packing packing;
    const std::size_t steps = lengths.empty() ? 0 : lengths.front();
    std::size_t sentences = lengths.size();
    for (std::size_t t = 0; t < steps; ++t) {
        while (lengths[sentences - 1] <= t) {
            --sentences;
        }
        packing.first.push_back(static_cast<std::uint32_t>(packing.size));
        packing.count.push_back(static_cast<std::uint32_t>(sentences));
        packing.size += sentences;
    }
    return packing;
}

Encoder::Encoder(const Model& model, const Kernel& kernel)
    : model_(model), kernel_(kernel), levels_(model.project.inner), projected_(model.word),
      sums_(model.word), known_forms_(places), known_vectors_(places * model.word) {}

std::span<const std::int8_t> Encoder::encode(std::span<const std::string_view> words,
                                             const Packing& packing) {
    outputs_.resize(words.size() * model_.word);
    for (std::size_t i = 0; i < words.size(); ++i) {
        look_up(words[i], outputs_.data() + i * model_.word);
    }
    for (const auto& layer : model_.layers) {
        std::swap(inputs_, outputs_);
        read_layer(layer, packing);
    }
    return outputs_;
}

void Encoder::look_up(std::string_view form, std::int8_t* vector) {
    const auto hash = hash_form(form);
    const std::size_t place = (hash >> 1) % places;
    auto* known = known_vectors_.data() + place * model_.word;
    if (known_forms_[place] != hash) {
        compute(form, known);
        known_forms_[place] = hash;
    }
    std::copy_n(known, model_.word, vector);
}

void Encoder::compute(std::string_view form, std::int8_t* vector) {
    const auto features = word_features(form);
    const std::size_t size = model_.word;
    const auto* row = model_.word_rows.data() + model_.words.row(features.pattern) * size;
    std::copy_n(row, size, sums_.begin());
    for (const auto spelling : features.spelling) {
        const auto* values = model_.spelling_rows.data() + spelling * size;
        std::transform(sums_.begin(), sums_.end(), values, sums_.begin(), std::plus<>());
    }
    auto found = model_.vectors.row(features.form);
    found = found != 0 ? found : model_.vectors.row(features.pattern);
    if (found != 0) {
        const auto* levels = model_.levels.data() + (found - 1) * model_.dimensions / 2;
        for (std::size_t i = 0; i < model_.dimensions / 2; ++i) {
            levels_[2 * i] = static_cast<std::int8_t>(2 * (levels[i] & 15) - 15);
            levels_[2 * i + 1] = static_cast<std::int8_t>(2 * (levels[i] >> 4) - 15);
        }
        kernel_.multiply(levels_.data(), 1, model_.project, projected_.data(), size, false);
        for (std::size_t i = 0; i < size; ++i) {
            sums_[i] += static_cast<std::int32_t>(std::lrint(projected_[i]));
        }
    }
    // Layer normalisation (Ba, Kiros and Hinton 2016); its sums are exact.
    std::int64_t sum = 0;
    std::int64_t squares = 0;
    for (const std::int64_t value : sums_) {
        sum += value;
        squares += value * value;
    }
    const auto count = static_cast<std::int64_t>(size);
    const auto spread = std::sqrt(static_cast<float>(count * squares - sum * sum + 1));
    for (std::size_t i = 0; i < size; ++i) {
        const auto centred = static_cast<float>(count * sums_[i] - sum);
        vector[i] = limit(centred / spread * model_.norm_scale[i] + model_.norm_bias[i]);
    }
}

void Encoder::read_layer(const Model::Layer& layer, const Packing& packing) {
    outputs_.resize(packing.size * 2 * model_.hidden);
    for (std::size_t direction = 0; direction < 2; ++direction) {
        read_direction(layer[direction], packing, direction == 1);
    }
}

void Encoder::read_direction(const Model::Direction& direction, const Packing& packing,
                             bool backward) {
    const std::size_t hidden = model_.hidden;
    const std::size_t width = 4 * hidden;
    gates_.resize(packing.size * width);
    kernel_.multiply(inputs_.data(), packing.size, direction.input, gates_.data(), width, false);
    const std::size_t steps = packing.count.size();
    const std::size_t sentences = steps == 0 ? 0 : packing.count.front();
    cells_.assign(sentences * hidden, 0.0F);
    states_.assign(sentences * hidden, 0);
    for (std::size_t s = 0; s < steps; ++s) {
        const std::size_t t = backward ? steps - 1 - s : s;
        float* gates = gates_.data() + packing.first[t] * width;
        if (s > 0) {
            kernel_.multiply(states_.data(), packing.count[t], direction.recurrent, gates, width,
                             true);
        }
        for (std::size_t b = 0; b < packing.count[t]; ++b) {
            auto* state = states_.data() + b * hidden;
            kernel_.step(gates + b * width, hidden, cells_.data() + b * hidden, state);
            const std::size_t row = packing.row(b, t);
            std::copy_n(state, hidden, outputs_.data() + (2 * row + (backward ? 1 : 0)) * hidden);
        }
    }
}

} // namespace dateline
