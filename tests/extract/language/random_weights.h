#pragma once

#include "extract/language/kernel/kernel.h"

#include <cstdint>
#include <random>
#include <vector>

namespace dateline::test {

/// `size` values of -127 to 127; one in three is an extreme.
inline std::vector<std::int8_t> random_steps(std::size_t size, std::mt19937& random) {
    std::vector<std::int8_t> steps(size);
    for (auto& step : steps) {
        const auto pick = random();
        const int value = static_cast<int>(pick / 8 % 255) - 127;
        step = static_cast<std::int8_t>(pick % 6 == 0 ? 127 : pick % 6 == 1 ? -127 : value);
    }
    return steps;
}

inline std::vector<float> random_floats(std::size_t size, float reach, std::mt19937& random) {
    std::vector<float> values(size);
    for (auto& value : values) {
        value = reach * (static_cast<float>(random() % 20001) / 10000.0F - 1.0F);
    }
    return values;
}

/// A matrix with the memory its views lead to.
struct RandomMatrix {
    std::vector<std::int8_t> weights;
    std::vector<std::int32_t> sums;
    std::vector<float> scale;
    std::vector<float> bias;
    std::size_t inner;

    RandomMatrix(std::size_t columns, std::size_t inputs, std::mt19937& random)
        : weights(random_steps(columns * inputs, random)), sums(columns),
          scale(random_floats(columns, 0.01F, random)), bias(random_floats(columns, 1, random)),
          inner(inputs) {
        for (std::size_t column = 0; column < columns; ++column) {
            for (std::size_t input = 0; input < inner; ++input) {
                sums[column] += weight(column, input);
            }
        }
    }

    /// As kernel.h tells where it stands.
    int weight(std::size_t column, std::size_t input) const {
        return weights[column / 16 * 16 * inner + input / 4 * 64 + column % 16 * 4 + input % 4];
    }

    Matrix view() const { return {weights, sums, scale, bias, inner, scale.size()}; }
};

} // namespace dateline::test
