#include "extract/language/kernel/kernel.h"
#include "extract/language/kernel/step_avx512.h"

#include <cstring>

namespace dateline {

namespace {

/// `Rows` rows by `Blocks` blocks of 16 columns.
template <int Rows, int Blocks>
void multiply_block(const std::int8_t* a, const Matrix& matrix, std::size_t column, float* out,
                    std::size_t out_stride, bool add) {
    const auto* block = matrix.weights.data() + column * matrix.inner;
    const std::size_t block_size = 16 * matrix.inner;
    __m512i sums[Rows][Blocks];
    for (int b = 0; b < Blocks; ++b) {
        const __m512i excess = _mm512_slli_epi32(
            _mm512_loadu_si512(matrix.sums.data() + column + 16 * static_cast<std::size_t>(b)), 7);
        for (int r = 0; r < Rows; ++r) {
            sums[r][b] = _mm512_sub_epi32(_mm512_setzero_si512(), excess);
        }
    }
    for (std::size_t k = 0; k < matrix.inner; k += 4) {
        __m512i right[Blocks];
        for (int b = 0; b < Blocks; ++b) {
            right[b] = load_block(block + static_cast<std::size_t>(b) * block_size + k * 16);
        }
        for (int r = 0; r < Rows; ++r) {
            std::int32_t four;
            std::memcpy(&four, a + static_cast<std::size_t>(r) * matrix.inner + k, sizeof four);
            // Unsigned: each value 128 more.
            const __m512i left = _mm512_set1_epi32(four ^ static_cast<std::int32_t>(0x80808080));
            for (int b = 0; b < Blocks; ++b) {
                sums[r][b] = _mm512_dpbusd_epi32(sums[r][b], left, right[b]);
            }
        }
    }
    for (int r = 0; r < Rows; ++r) {
        for (int b = 0; b < Blocks; ++b) {
            const std::size_t at = column + 16 * static_cast<std::size_t>(b);
            float* to = out + static_cast<std::size_t>(r) * out_stride + at;
            store_sums(sums[r][b], matrix.scale.data() + at, add ? to : matrix.bias.data() + at,
                       to);
        }
    }
}

template <int Blocks>
void multiply_columns(const std::int8_t* a, std::size_t rows, const Matrix& matrix,
                      std::size_t column, float* out, std::size_t out_stride, bool add) {
    std::size_t r = 0;
    for (; r + 6 <= rows; r += 6) {
        multiply_block<6, Blocks>(a + r * matrix.inner, matrix, column, out + r * out_stride,
                                  out_stride, add);
    }
    for (; r + 2 <= rows; r += 2) {
        multiply_block<2, Blocks>(a + r * matrix.inner, matrix, column, out + r * out_stride,
                                  out_stride, add);
    }
    for (; r < rows; ++r) {
        multiply_block<1, Blocks>(a + r * matrix.inner, matrix, column, out + r * out_stride,
                                  out_stride, add);
    }
}

void multiply_avx512(const std::int8_t* a, std::size_t rows, const Matrix& matrix, float* out,
                     std::size_t out_stride, bool add) {
    std::size_t column = 0;
    for (; column + 64 <= matrix.columns; column += 64) {
        multiply_columns<4>(a, rows, matrix, column, out, out_stride, add);
    }
    for (; column < matrix.columns; column += 16) {
        multiply_columns<1>(a, rows, matrix, column, out, out_stride, add);
    }
}

} // namespace

const Kernel avx512_kernel{"avx512", multiply_avx512, step_avx512, to_steps_avx512, dot_avx512};

} // namespace dateline
