#include "extract/language/kernel/cell.h"
#include "extract/language/kernel/kernel.h"

namespace dateline {

namespace {

std::int32_t dot_portable(const std::int8_t* a, const std::int8_t* b, std::size_t size) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
        sum += a[i] * b[i];
    }
    return sum;
}

void multiply_portable(const std::int8_t* a, std::size_t rows, const Matrix& matrix, float* out,
                       std::size_t out_stride, bool add) {
    for (std::size_t column = 0; column < matrix.columns; column += 16) {
        const auto* block = matrix.weights.data() + column * matrix.inner;
        for (std::size_t row = 0; row < rows; ++row) {
            const auto* left = a + row * matrix.inner;
            std::int32_t sums[16] = {};
            for (std::size_t k = 0; k < matrix.inner; k += 4) {
                for (std::size_t c = 0; c < 16; ++c) {
                    const auto* right = block + k * 16 + c * 4;
                    sums[c] += left[k] * right[0] + left[k + 1] * right[1] +
                               left[k + 2] * right[2] + left[k + 3] * right[3];
                }
            }
            for (std::size_t c = 0; c < 16; ++c) {
                float& to = out[row * out_stride + column + c];
                const float base = add ? to : matrix.bias[column + c];
                to = static_cast<float>(sums[c]) * matrix.scale[column + c] + base;
            }
        }
    }
}

} // namespace

const Kernel portable_kernel{"portable", multiply_portable, step_portable, to_steps_portable,
                             dot_portable};

} // namespace dateline
