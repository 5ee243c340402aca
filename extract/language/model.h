#pragma once

#include "extract/language/kernel/kernel.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// Rows of a table by the fingerprints of words (word_features.h).
struct Vocabulary {
    std::span<const std::uint32_t> fingerprints; // in ascending order

    /// From 1 on, in the order of the fingerprints; 0 for a word that is not there.
    std::size_t row(std::uint32_t fingerprint) const;
};

/// The trained network of the reader, as train/ writes it: views into the bytes it was read from,
/// so that loading it costs next to nothing. models/README.md tells what it was trained on, and
/// train/model.py what is computed.
struct Model {
    /// One direction of an LSTM layer; both matrices give the gates, 4 hidden.
    struct Direction {
        Matrix input;
        Matrix recurrent;
    };
    using Layer = std::array<Direction, 2>; // forward, backward

    std::size_t word = 0;   // values of a word's vector
    std::size_t hidden = 0; // values of one direction
    std::size_t arc = 0;
    std::size_t label = 0;

    Vocabulary words;
    std::span<const std::int8_t> word_rows;     // [words + 1][word]
    std::span<const std::int8_t> spelling_rows; // [spelling][word]
    Vocabulary vectors;
    std::span<const std::uint8_t> levels; // [vectors][dimensions / 2], four bits each
    std::size_t dimensions = 0;           // of the vectors
    Matrix project;                       // vectors to steps of the rows
    std::span<const float> norm_scale;    // [word]
    std::span<const float> norm_bias;

    std::vector<Layer> layers;
    Matrix heads; // of the last layer: upos, xpos, names, the marks (marks.h), then the four below
    std::size_t arc_dependent = 0, arc_head = 0, label_dependent = 0, label_head = 0; // columns

    float arc_dependent_step = 0, arc_product_step = 0, arc_head_step = 0, label_step = 0;
    Matrix arc_matrix;
    std::span<const std::int8_t> arc_root; // [arc]
    std::span<const float> label_root;     // [label]
    Matrix label_matrix;

    /// Tags of names: O, then B-, I-, E- and S- of each kind (name_tags.h).
    struct NameTags {
        std::vector<std::string_view> tags;
        std::size_t column = 0; // of `heads`
    };
    std::vector<std::string_view> upos, xpos, deprels;
    std::size_t upos_column = 0, xpos_column = 0;
    NameTags names;    // as Universal NER has them: person, organization, place, other
    NameTags articles; // as Dateline's articles have them: the same without other, and policy
};

/// The model within `bytes`, which must outlive it. Throws std::runtime_error where they are not
/// one of this version.
Model read_model(std::string_view bytes);

/// The model that is part of the program; read on first use.
const Model& english_model();

} // namespace dateline
