#include "extract/language/kernel/kernel.h"
#include "extract/language/kernel/shape_tiles.h"
#include "extract/language/kernel/step_avx512.h"

#include <algorithm>

namespace dateline {

namespace {

/// One block of up to 32 rows by 32 columns (or 16, where there is no right half).
template <bool Lower, bool Right>
void multiply_tiles(const std::int8_t* a, std::size_t rows, const Matrix& matrix,
                    std::size_t column, float* out, std::size_t out_stride, bool add) {
    const std::size_t inner = matrix.inner;
    const auto* left_weights = matrix.weights.data() + column * inner;
    const auto* right_weights = left_weights + 16 * inner;
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    for (std::size_t k = 0; k < inner; k += 64) {
        _tile_loadd(4, a + k, inner);
        _tile_loadd(6, left_weights + k * 16, 64);
        _tile_dpbssd(0, 4, 6);
        if constexpr (Right) {
            _tile_loadd(7, right_weights + k * 16, 64);
            _tile_dpbssd(1, 4, 7);
        }
        if constexpr (Lower) {
            _tile_loadd(5, a + 16 * inner + k, inner);
            _tile_dpbssd(2, 5, 6);
            if constexpr (Right) {
                _tile_dpbssd(3, 5, 7);
            }
        }
    }
    alignas(64) std::int32_t sums[32][32];
    constexpr std::size_t stride = sizeof sums[0];
    _tile_stored(0, sums[0], stride);
    if constexpr (Right) {
        _tile_stored(1, sums[0] + 16, stride);
    }
    if constexpr (Lower) {
        _tile_stored(2, sums[16], stride);
        if constexpr (Right) {
            _tile_stored(3, sums[16] + 16, stride);
        }
    }
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < (Right ? 32 : 16); c += 16) {
            float* to = out + r * out_stride + column + c;
            store_sums(_mm512_load_si512(sums[r] + c), matrix.scale.data() + column + c,
                       add ? to : matrix.bias.data() + column + c, to);
        }
    }
}

template <bool Lower>
void multiply_rows(const std::int8_t* a, std::size_t rows, const Matrix& matrix, float* out,
                   std::size_t out_stride, bool add) {
    std::size_t column = 0;
    for (; column + 32 <= matrix.columns; column += 32) {
        multiply_tiles<Lower, true>(a, rows, matrix, column, out, out_stride, add);
    }
    if (column < matrix.columns) {
        multiply_tiles<Lower, false>(a, rows, matrix, column, out, out_stride, add);
    }
}

void multiply_amx(const std::int8_t* a, std::size_t rows, const Matrix& matrix, float* out,
                  std::size_t out_stride, bool add) {
    for (std::size_t r = 0; r < rows; r += 32) {
        const auto block = std::min<std::size_t>(32, rows - r);
        if (r == 0 || block < 32) {
            shape_tiles(block);
        }
        const auto* from = a + r * matrix.inner;
        float* to = out + r * out_stride;
        if (block > 16) {
            multiply_rows<true>(from, block, matrix, to, out_stride, add);
        } else {
            multiply_rows<false>(from, block, matrix, to, out_stride, add);
        }
    }
    _tile_release();
}

} // namespace

const Kernel amx_kernel{"amx", multiply_amx, step_avx512, to_steps_avx512, dot_avx512};

} // namespace dateline
