#pragma once

#include "extract/language/kernel/sigmoid.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Included by each kernel, compiled for its processor: hence the unnamed namespace.
namespace dateline {
namespace {

/// The logistic function, from a table of parabolas; at most 0.0001 off.
inline float sigmoid(float x) {
    const float scaled = std::min(std::max(x, -7.999F), 7.999F) * 2.0F + 16.0F;
    const auto piece = static_cast<std::int32_t>(scaled);
    const float part = scaled - static_cast<float>(piece);
    const auto& table = sigmoid_parabolas;
    const float slope = table[1][piece] + part * table[2][piece];
    return table[0][piece] + part * slope;
}

inline float hyperbolic_tangent(float x) {
    return 2.0F * sigmoid(2.0F * x) - 1.0F;
}

/// Nearest whole number, of two equally near the even one, of a value of -127 to 127: so large a
/// number added leaves no room for a fraction.
inline std::int8_t to_step(float value) {
    constexpr float large = 12582912.0F; // 1.5 * 2^23
    return static_cast<std::int8_t>((value + large) - large);
}

inline void to_steps_portable(const float* values, std::size_t size, float per_unit, float least,
                              std::int8_t* steps) {
    for (std::size_t i = 0; i < size; ++i) {
        steps[i] = to_step(std::min(std::max(values[i] * per_unit, least), 127.0F));
    }
}

inline void step_portable(const float* gates, std::size_t hidden, float* cell, std::int8_t* h) {
    for (std::size_t j = 0; j < hidden; ++j) {
        const float input = sigmoid(gates[j]);
        const float forget = sigmoid(gates[hidden + j]);
        const float fresh = hyperbolic_tangent(gates[2 * hidden + j]);
        const float output = sigmoid(gates[3 * hidden + j]);
        cell[j] = forget * cell[j] + input * fresh;
        h[j] = to_step(127.0F * (output * hyperbolic_tangent(cell[j])));
    }
}

} // namespace
} // namespace dateline
