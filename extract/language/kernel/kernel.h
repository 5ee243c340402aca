#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace dateline {

/// Weights of a linear layer in whole numbers of -127 to 127: columns outputs of `inner` inputs.
/// Laid out as processors multiply them, in blocks of 16 columns, within these by 4 inputs:
/// weights[column / 16][input / 4][column % 16][input % 4]. `inner` is a multiple of 64, `columns`
/// of 16.
struct Matrix {
    std::span<const std::int8_t> weights;
    std::span<const std::int32_t> sums; // of each column's weights
    std::span<const float> scale;       // of each column: what one step of the product is worth
    std::span<const float> bias;
    std::size_t inner = 0;
    std::size_t columns = 0;
};

/// The arithmetic of the reader for one kind of processor. All kinds give the same numbers:
/// products are summed in whole numbers, and the rest is done in the same order without fused
/// operations.
struct Kernel {
    const char* name;

    /// out[r][c] = scale[c] * (a[r] . weights[c]) + bias[c] for `rows` rows of `inner` values of
    /// -127 to 127; added to what `out` holds where `add`, then without bias.
    void (*multiply)(const std::int8_t* a, std::size_t rows, const Matrix& matrix, float* out,
                     std::size_t out_stride, bool add);

    /// One step of an LSTM cell (Hochreiter and Schmidhuber 1997). gates: input, forget, new,
    /// output before activation, `hidden` of each; cell: in and out; h: the output in steps of
    /// 1/127.
    void (*step)(const float* gates, std::size_t hidden, float* cell, std::int8_t* h);

    /// `size` values as whole numbers of steps, each `per_unit` of them, from `least` to 127.
    void (*to_steps)(const float* values, std::size_t size, float per_unit, float least,
                     std::int8_t* steps);

    /// The scalar product of `size` values, a multiple of 64.
    std::int32_t (*dot)(const std::int8_t* a, const std::int8_t* b, std::size_t size);
};

/// For any processor.
extern const Kernel portable_kernel;
/// For x86-64 with AVX2; with AVX-512 and its whole-number products (VNNI); with tiles (AMX).
extern const Kernel avx2_kernel;
extern const Kernel avx512_kernel;
extern const Kernel amx_kernel;

/// Those that run on this processor, the fastest first; never empty.
std::span<const Kernel* const> usable_kernels();

} // namespace dateline
