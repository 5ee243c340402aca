#pragma once

#include "extract/language/marks.h"
#include "extract/language/word_features.h"
#include "tests/extract/language/random_weights.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>

namespace dateline::test {

/// A model file that can be spoilt: the bytes of its parts by their names.
struct ModelFile {
    std::map<std::string, std::string> parts;
    std::uint32_t version = 1;

    template <typename T> void add(const std::string& name, const std::vector<T>& values) {
        parts[name].assign(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }

    void add_matrix(const std::string& name, std::size_t columns, std::size_t inner,
                    std::mt19937& random) {
        const RandomMatrix matrix(columns, inner, random);
        add(name, matrix.weights);
        add(name + ".sums", matrix.sums);
        add(name + ".scale", matrix.scale);
        add(name + ".bias", matrix.bias);
    }

    template <typename Lines> void add_lines(const std::string& name, const Lines& lines) {
        for (const auto line : lines) {
            parts[name] += (parts[name].empty() ? "" : "\n") + std::string(line);
        }
    }

    std::string bytes() const {
        constexpr std::size_t grain = 64;
        const auto round_up = [](std::size_t size) { return (size + grain - 1) / grain * grain; };
        std::string head = "DATELINE";
        append(head, version);
        append(head, static_cast<std::uint32_t>(parts.size()));
        const auto begin = round_up(head.size() + 32 * parts.size());
        std::string body;
        for (const auto& [name, values] : parts) {
            head += name + std::string(24 - name.size(), '\0');
            append(head, static_cast<std::uint32_t>(begin + body.size()));
            append(head, static_cast<std::uint32_t>(values.size()));
            body += values;
            body.resize(round_up(body.size()));
        }
        head.resize(begin);
        return head + body;
    }

private:
    static void append(std::string& bytes, std::uint32_t number) {
        bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
};

/// A small network of two layers that has learned nothing: what it says of words is arbitrary, but
/// always the same.
inline ModelFile random_model(std::uint32_t seed = 1) {
    std::mt19937 random(seed);
    constexpr std::size_t size = 64; // of every vector
    ModelFile file;
    std::vector<std::uint32_t> known;
    for (const auto word : {"met", "the", "."}) {
        known.push_back(word_features(word).form);
    }
    std::sort(known.begin(), known.end());
    file.add("words", known);
    file.add("word_rows", random_steps((known.size() + 1) * size, random));
    const auto spellings =
        std::accumulate(spelling_sizes.begin(), spelling_sizes.end(), std::size_t{0});
    file.add("spelling_rows", random_steps(spellings * size, random));
    file.add("vectors", known);
    file.add("levels", random_steps(known.size() * 7, random));
    file.add_matrix("project", size, size, random);
    file.add("norm_scale", std::vector<float>(size, 40));
    file.add("norm_bias", random_floats(size, 10, random));
    file.parts["layers"] = "ll";
    for (const std::string layer : {"layer0", "layer1"}) {
        for (const auto& direction : {layer + ".forward", layer + ".back"}) {
            file.add_matrix(direction + ".in", 4 * size, layer == "layer0" ? size : 2 * size,
                            random);
            file.add_matrix(direction + ".re", 4 * size, size, random);
        }
    }
    file.add_matrix("heads", 320, 2 * size, random); // 3 + 2 + 9 + 49 + 4 * 64 columns, filled up
    file.add("steps", std::vector<float>{0.02F, 0.3F, 0.02F, 0.03F});
    file.add_matrix("arc", size, size, random);
    file.add("arc_root", random_steps(size, random));
    file.add_matrix("label", 16, size, random);
    file.add("label_root", random_floats(size, 1, random));
    file.parts["upos"] = "NOUN\nPROPN\nVERB";
    file.parts["xpos"] = "NN\nVBD";
    file.parts["deprels"] = "nsubj\nobj\nobl\nroot";
    file.parts["names"] = "O\nB-person\nI-person\nE-person\nS-person\n"
                          "B-other\nI-other\nE-other\nS-other";
    file.add_lines("articles", Marks::name_tags);
    file.add_lines("events", Marks::event_types);
    file.add_lines("statuses", Marks::statuses);
    file.add_lines("roles", Marks::role_names);
    return file;
}

} // namespace dateline::test
