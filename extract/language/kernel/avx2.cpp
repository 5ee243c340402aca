#include "extract/language/kernel/cell.h"
#include "extract/language/kernel/kernel.h"

#include <cstring>

#include <immintrin.h>

namespace dateline {

namespace {

/// Sums of four products each. |a| <= 127, so that no pair of products overflows 16 bits.
inline __m256i products(__m256i a, __m256i b) {
    const __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(a), _mm256_sign_epi8(b, a));
    return _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
}

inline __m256i load(const std::int8_t* from) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
}

std::int32_t dot_avx2(const std::int8_t* a, const std::int8_t* b, std::size_t size) {
    __m256i sum = _mm256_setzero_si256();
    for (std::size_t i = 0; i < size; i += 32) {
        sum = _mm256_add_epi32(sum, products(load(a + i), load(b + i)));
    }
    alignas(32) std::int32_t lanes[8];
    _mm256_store_si256(reinterpret_cast<__m256i*>(lanes), sum);
    std::int32_t total = 0;
    for (const auto lane : lanes) {
        total += lane;
    }
    return total;
}

void multiply_avx2(const std::int8_t* a, std::size_t rows, const Matrix& matrix, float* out,
                   std::size_t out_stride, bool add) {
    for (std::size_t column = 0; column < matrix.columns; column += 16) {
        const auto* block = matrix.weights.data() + column * matrix.inner;
        for (std::size_t row = 0; row < rows; ++row) {
            const auto* left = a + row * matrix.inner;
            __m256i sums[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
            for (std::size_t k = 0; k < matrix.inner; k += 4) {
                std::int32_t four;
                std::memcpy(&four, left + k, sizeof four);
                const __m256i value = _mm256_set1_epi32(four);
                for (int half = 0; half < 2; ++half) {
                    sums[half] = _mm256_add_epi32(
                        sums[half], products(value, load(block + k * 16 + 32 * half)));
                }
            }
            for (std::size_t half = 0; half < 2; ++half) {
                float* to = out + row * out_stride + column + 8 * half;
                const float* base = add ? to : matrix.bias.data() + column + 8 * half;
                const __m256 scaled =
                    _mm256_mul_ps(_mm256_cvtepi32_ps(sums[half]),
                                  _mm256_loadu_ps(matrix.scale.data() + column + 8 * half));
                _mm256_storeu_ps(to, _mm256_add_ps(scaled, _mm256_loadu_ps(base)));
            }
        }
    }
}

} // namespace

const Kernel avx2_kernel{"avx2", multiply_avx2, step_portable, to_steps_portable, dot_avx2};

} // namespace dateline
