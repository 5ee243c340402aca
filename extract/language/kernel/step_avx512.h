#pragma once

#include "extract/language/kernel/sigmoid.h"

#include <cstddef>
#include <cstdint>

#include <immintrin.h>

// Included by the kernels for AVX-512, compiled for their processors: hence the unnamed namespace.
// The same operations in the same order as those of cell.h, sixteen values at a time.
namespace dateline {
namespace {

struct Parabolas {
    __m512 low[3];
    __m512 high[3];

    Parabolas() {
        for (int i = 0; i < 3; ++i) {
            low[i] = _mm512_loadu_ps(sigmoid_parabolas[i]);
            high[i] = _mm512_loadu_ps(sigmoid_parabolas[i] + 16);
        }
    }

    __m512 pick(int i, __m512i piece) const {
        return _mm512_permutex2var_ps(low[i], piece, high[i]);
    }

    __m512 sigmoid(__m512 x) const {
        const __m512 limited =
            _mm512_min_ps(_mm512_max_ps(x, _mm512_set1_ps(-7.999F)), _mm512_set1_ps(7.999F));
        const __m512 scaled =
            _mm512_add_ps(_mm512_mul_ps(limited, _mm512_set1_ps(2.0F)), _mm512_set1_ps(16.0F));
        const __m512i piece = _mm512_cvttps_epi32(scaled);
        const __m512 part = _mm512_sub_ps(scaled, _mm512_cvtepi32_ps(piece));
        const __m512 slope = _mm512_add_ps(pick(1, piece), _mm512_mul_ps(part, pick(2, piece)));
        return _mm512_add_ps(pick(0, piece), _mm512_mul_ps(part, slope));
    }

    __m512 hyperbolic_tangent(__m512 x) const {
        const __m512 two = _mm512_set1_ps(2.0F);
        return _mm512_sub_ps(_mm512_mul_ps(two, sigmoid(_mm512_mul_ps(two, x))),
                             _mm512_set1_ps(1.0F));
    }
};

/// `hidden` is a multiple of 16.
inline void step_avx512(const float* gates, std::size_t hidden, float* cell, std::int8_t* h) {
    const Parabolas parabolas;
    for (std::size_t j = 0; j < hidden; j += 16) {
        const __m512 input = parabolas.sigmoid(_mm512_loadu_ps(gates + j));
        const __m512 forget = parabolas.sigmoid(_mm512_loadu_ps(gates + hidden + j));
        const __m512 fresh = parabolas.hyperbolic_tangent(_mm512_loadu_ps(gates + 2 * hidden + j));
        const __m512 output = parabolas.sigmoid(_mm512_loadu_ps(gates + 3 * hidden + j));
        const __m512 now = _mm512_add_ps(_mm512_mul_ps(forget, _mm512_loadu_ps(cell + j)),
                                         _mm512_mul_ps(input, fresh));
        _mm512_storeu_ps(cell + j, now);
        const __m512 result = _mm512_mul_ps(output, parabolas.hyperbolic_tangent(now));
        const __m512i steps = _mm512_cvtps_epi32(_mm512_mul_ps(_mm512_set1_ps(127.0F), result));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(h + j), _mm512_cvtepi32_epi8(steps));
    }
}

inline void to_steps_avx512(const float* values, std::size_t size, float per_unit, float least,
                            std::int8_t* steps) {
    for (std::size_t i = 0; i < size; i += 16) {
        const auto mask = static_cast<__mmask16>(size - i >= 16 ? 0xFFFF : (1U << (size - i)) - 1);
        const __m512 scaled =
            _mm512_mul_ps(_mm512_maskz_loadu_ps(mask, values + i), _mm512_set1_ps(per_unit));
        const __m512 limited =
            _mm512_min_ps(_mm512_max_ps(scaled, _mm512_set1_ps(least)), _mm512_set1_ps(127.0F));
        _mm512_mask_cvtepi32_storeu_epi8(steps + i, mask, _mm512_cvtps_epi32(limited));
    }
}

inline __m512i load_block(const std::int8_t* from) {
    return _mm512_loadu_si512(from);
}

/// Writes a row of 16 sums as `multiply` has them.
inline void store_sums(__m512i sums, const float* scale, const float* base, float* to) {
    const __m512 scaled = _mm512_mul_ps(_mm512_cvtepi32_ps(sums), _mm512_loadu_ps(scale));
    _mm512_storeu_ps(to, _mm512_add_ps(scaled, _mm512_loadu_ps(base)));
}

/// Bytes that vpdpbusd takes as unsigned are 128 too large, which the sums of b make good.
inline std::int32_t dot_avx512(const std::int8_t* a, const std::int8_t* b, std::size_t size) {
    const __m512i flip = _mm512_set1_epi8(-128);
    __m512i products = _mm512_setzero_si512();
    __m512i sums = _mm512_setzero_si512();
    for (std::size_t i = 0; i < size; i += 64) {
        const __m512i right = load_block(b + i);
        products = _mm512_dpbusd_epi32(products, _mm512_xor_si512(load_block(a + i), flip), right);
        sums = _mm512_dpbusd_epi32(sums, flip, right);
    }
    alignas(64) std::int32_t lanes[16];
    _mm512_store_si512(lanes, _mm512_sub_epi32(products, sums));
    std::int32_t total = 0;
    for (const auto lane : lanes) {
        total += lane;
    }
    return total;
}

} // namespace
} // namespace dateline
