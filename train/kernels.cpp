// What the trainer (model.py, learn.py) does in C++: the features of words, as the reader has them,
// the recurrence of an LSTM layer (Hochreiter and Schmidhuber 1997) over a packed batch, forward
// and backward, dropout, and Adam.
//
// A packed batch holds sentences from longest to shortest, one position after the other: the words
// at position t of the first count[t] sentences are rows first[t] up to, not including,
// first[t] + count[t] of N rows in all. H, `hidden`, is a multiple of 32. Gates stand in the order
// input, forget, new, output.
#include "extract/language/kernel/shape_tiles.h"
#include "extract/language/word_features.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using Bfloat = std::uint16_t;

/// A matrix of [inner][columns] for the tiles of AMX (Intel's matrix instructions): blocks of 32
/// inner by 16 columns, each as 16 rows of 16 pairs. The strides tell where `weights` has its
/// values.
std::vector<Bfloat> pack(const float* weights, int inner, int columns, int inner_stride,
                         int column_stride) {
    std::vector<Bfloat> packed(static_cast<std::size_t>(inner) * columns);
    auto* to = packed.data();
    for (int column = 0; column < columns; column += 16) {
        for (int k = 0; k < inner; k += 2) {
            for (int c = column; c < column + 16; ++c) {
                for (int half = 0; half < 2; ++half) {
                    const float w = weights[(k + half) * inner_stride + c * column_stride];
                    *to++ = static_cast<Bfloat>(_mm_extract_epi16(
                        reinterpret_cast<__m128i>(_mm_cvtneps_pbh(_mm_set_ss(w))), 0));
                }
            }
        }
    }
    return packed;
}

/// Up to 16 rows of c += a * packed, up to 32 with two tiles of rows.
template <bool TwoRowTiles>
void multiply_rows(const Bfloat* a, int inner, const Bfloat* packed, float* c, int columns) {
    const auto c_stride = columns * sizeof(float);
    const auto a_stride = inner * sizeof(Bfloat);
    const auto* a_lower = a + 16 * static_cast<std::size_t>(inner);
    for (int column = 0; column < columns; column += 32) {
        float* lower = c + 16 * static_cast<std::size_t>(columns) + column;
        _tile_loadd(0, c + column, c_stride);
        _tile_loadd(1, c + column + 16, c_stride);
        if constexpr (TwoRowTiles) {
            _tile_loadd(2, lower, c_stride);
            _tile_loadd(3, lower + 16, c_stride);
        }
        const auto* left = packed + static_cast<std::size_t>(column) * inner;
        const auto* right = left + static_cast<std::size_t>(16) * inner;
        for (int k = 0; k < inner; k += 32) {
            _tile_loadd(4, a + k, a_stride);
            _tile_loadd(6, left + k * 16, 64);
            _tile_loadd(7, right + k * 16, 64);
            _tile_dpbf16ps(0, 4, 6);
            _tile_dpbf16ps(1, 4, 7);
            if constexpr (TwoRowTiles) {
                _tile_loadd(5, a_lower + k, a_stride);
                _tile_dpbf16ps(2, 5, 6);
                _tile_dpbf16ps(3, 5, 7);
            }
        }
        _tile_stored(0, c + column, c_stride);
        _tile_stored(1, c + column + 16, c_stride);
        if constexpr (TwoRowTiles) {
            _tile_stored(2, lower, c_stride);
            _tile_stored(3, lower + 16, c_stride);
        }
    }
}

/// c[rows][columns] += a[rows][inner] * packed.
void multiply_add(const Bfloat* a, int rows, int inner, const std::vector<Bfloat>& packed, float* c,
                  int columns) {
    for (int r = 0; r < rows; r += 32) {
        const int block = std::min(32, rows - r);
        if (r == 0 || block < 32) {
            dateline::shape_tiles(block);
        }
        const auto* from = a + static_cast<std::size_t>(r) * inner;
        float* to = c + static_cast<std::size_t>(r) * columns;
        if (block > 16) {
            multiply_rows<true>(from, inner, packed.data(), to, columns);
        } else {
            multiply_rows<false>(from, inner, packed.data(), to, columns);
        }
    }
    _tile_release();
}

/// `size`: a multiple of 16.
void to_bfloat(const float* from, std::size_t size, Bfloat* to) {
    for (std::size_t i = 0; i < size; i += 16) {
        _mm256_storeu_si256(
            reinterpret_cast<__m256i*>(to + i),
            reinterpret_cast<__m256i>(_mm512_cvtneps_pbh(_mm512_loadu_ps(from + i))));
    }
}

float sigmoid(float x) {
    return 1.0F / (1.0F + expf(-std::max(-30.0F, std::min(30.0F, x))));
}

/// Of sigmoid, for which the compiler has vectors.
float tanh_of(float x) {
    return 2.0F * sigmoid(2.0F * x) - 1.0F;
}

/// Where the words at one position of a packed batch stand, as one direction reads it.
struct Step {
    std::size_t first;  // their first row
    int count;          // how many
    std::size_t before; // row of the word that was read before the first
    int known;          // how many have a word before them
};

/// The step `s` of those of the direction.
Step find_step(bool backward, int s, int steps, const int* first, const int* count) {
    const int t = backward ? steps - 1 - s : s;
    if (s == 0) {
        return {static_cast<std::size_t>(first[t]), count[t], 0, 0};
    }
    const int last = backward ? t + 1 : t - 1;
    return {static_cast<std::size_t>(first[t]), count[t], static_cast<std::size_t>(first[last]),
            std::min(count[last], count[t])};
}

/// One word: gates[4H], in as they come, out activated; the cell before and now; what is given on.
void activate(int hidden, float* gates, const float* c_before, float* c_now, float* h_now) {
#pragma GCC ivdep
    for (int j = 0; j < hidden; ++j) {
        const float i = sigmoid(gates[j]);
        const float f = sigmoid(gates[hidden + j]);
        const float n = tanh_of(gates[2 * hidden + j]);
        const float o = sigmoid(gates[3 * hidden + j]);
        gates[j] = i;
        gates[hidden + j] = f;
        gates[2 * hidden + j] = n;
        gates[3 * hidden + j] = o;
        const float c = f * c_before[j] + i * n;
        c_now[j] = c;
        h_now[j] = o * tanh_of(c);
    }
}

/// The way back through `activate`. gates: in, activated; out, their gradient before activation.
/// dh: the gradient of h from above. dh_later, dc_later: in, the gradients from the word read next;
/// out, dc_later is for the word read before, dh_later is 0.
void take_back(int hidden, float* gates, const float* c_before, const float* c_now, const float* dh,
               float* dh_later, float* dc_later) {
#pragma GCC ivdep
    for (int j = 0; j < hidden; ++j) {
        const float i = gates[j];
        const float f = gates[hidden + j];
        const float n = gates[2 * hidden + j];
        const float o = gates[3 * hidden + j];
        const float tanh_c = tanh_of(c_now[j]);
        const float d = dh[j] + dh_later[j];
        const float dc = dc_later[j] + d * o * (1 - tanh_c * tanh_c);
        gates[j] = dc * n * i * (1 - i);
        gates[hidden + j] = dc * c_before[j] * f * (1 - f);
        gates[2 * hidden + j] = dc * i * (1 - n * n);
        gates[3 * hidden + j] = d * tanh_c * o * (1 - o);
        dc_later[j] = dc * f;
        dh_later[j] = 0;
    }
}

} // namespace

extern "C" {

/// Asks Linux for the tiles' registers, which it lends to those who ask; 0 if it lends them.
long prepare() {
    constexpr int request_permission = 0x1023;
    constexpr int tile_data = 18;
    return syscall(SYS_arch_prctl, request_permission, tile_data);
}

/// to = from, each value dropped with `chance` and the rest scaled up; the same mask for the same
/// seed (xorshift, Marsaglia 2003).
void drop(const float* from, float* to, std::size_t size, float chance, std::uint64_t seed) {
    constexpr int lanes = 16;
    std::uint32_t state[lanes];
    for (int i = 0; i < lanes; ++i) {
        seed += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        state[i] = static_cast<std::uint32_t>(z >> 32) | 1;
    }
    const auto least = static_cast<std::uint32_t>(chance * 4294967295.0);
    const float scale = 1 / (1 - chance);
    for (std::size_t at = 0; at < size; at += lanes) {
        const std::size_t count = std::min<std::size_t>(lanes, size - at);
        for (int i = 0; i < lanes; ++i) {
            state[i] ^= state[i] << 13;
            state[i] ^= state[i] >> 17;
            state[i] ^= state[i] << 5;
        }
        for (std::size_t i = 0; i < count; ++i) {
            to[at + i] = state[i] >= least ? from[at + i] * scale : 0.0F;
        }
    }
}

/// Fills rows[11]: the nine spelling rows, then the fingerprints of form and pattern.
void features_of(const char* word, int size, std::uint32_t* rows) {
    const auto features = dateline::word_features({word, static_cast<std::size_t>(size)});
    std::copy(features.spelling.begin(), features.spelling.end(), rows);
    rows[9] = features.form;
    rows[10] = features.pattern;
}

/// gates[N][4H]: in, what the input gives; out, activated. weights[4H][H]. Fills h[N][H] and
/// c[N][H].
void lstm_forward(int backward, int steps, const int* first, const int* count, int hidden,
                  const float* weights, float* gates, float* h, float* c) {
    const auto width = static_cast<std::size_t>(hidden);
    const auto packed = pack(weights, hidden, 4 * hidden, 1, hidden);
    std::vector<Bfloat> h_before(static_cast<std::size_t>(count[0]) * width);
    const std::vector<float> zero(width, 0.0F);
    for (int s = 0; s < steps; ++s) {
        const auto step = find_step(backward != 0, s, steps, first, count);
        if (step.known > 0) {
            to_bfloat(h + step.before * width, static_cast<std::size_t>(step.known) * width,
                      h_before.data());
            multiply_add(h_before.data(), step.known, hidden, packed,
                         gates + step.first * 4 * width, 4 * hidden);
        }
        for (int b = 0; b < step.count; ++b) {
            const auto row = (step.first + static_cast<std::size_t>(b)) * width;
            const auto row_before = (step.before + static_cast<std::size_t>(b)) * width;
            activate(hidden, gates + 4 * row, b < step.known ? c + row_before : zero.data(),
                     c + row, h + row);
        }
    }
}

/// gates[N][4H]: in, activated; out, their gradient before activation. c as lstm_forward left it;
/// dh[N][H]: the gradient of h.
void lstm_backward(int backward, int steps, const int* first, const int* count, int hidden,
                   const float* weights, float* gates, const float* c, const float* dh) {
    const auto width = static_cast<std::size_t>(hidden);
    const auto packed = pack(weights, 4 * hidden, hidden, hidden, 1);
    const auto size = static_cast<std::size_t>(count[0]) * width;
    std::vector<float> dh_later(size, 0.0F);
    std::vector<float> dc_later(size, 0.0F);
    std::vector<Bfloat> dgates(size * 4);
    const std::vector<float> zero(width, 0.0F);
    for (int s = steps - 1; s >= 0; --s) {
        const auto step = find_step(backward != 0, s, steps, first, count);
        for (int b = 0; b < step.count; ++b) {
            const auto at = static_cast<std::size_t>(b) * width;
            const auto row = step.first * width + at;
            take_back(hidden, gates + 4 * row,
                      b < step.known ? c + step.before * width + at : zero.data(), c + row,
                      dh + row, dh_later.data() + at, dc_later.data() + at);
        }
        to_bfloat(gates + step.first * 4 * width, static_cast<std::size_t>(step.count) * 4 * width,
                  dgates.data());
        multiply_add(dgates.data(), step.count, 4 * hidden, packed, dh_later.data(), hidden);
        // Sentences that begin or end here pass nothing on.
        const auto known = static_cast<std::ptrdiff_t>(step.known) * hidden;
        std::fill(dh_later.begin() + known, dh_later.end(), 0.0F);
        std::fill(dc_later.begin() + known, dc_later.end(), 0.0F);
    }
}

/// A step of Adam (Kingma and Ba 2015), and the running average of the weights. `correction1` and
/// `correction2` are for the bias of the mean and of the square; `scale` is of the gradient.
void adam(std::size_t size, float* weights, const float* gradient, float* mean, float* square,
          float* average, float rate, float beta1, float beta2, float correction1,
          float correction2, float scale, float keep) {
    for (std::size_t i = 0; i < size; ++i) {
        const float g = gradient[i] * scale;
        mean[i] = beta1 * mean[i] + (1 - beta1) * g;
        square[i] = beta2 * square[i] + (1 - beta2) * g * g;
        weights[i] -= rate * (mean[i] / correction1) / (std::sqrt(square[i] / correction2) + 1e-8F);
        average[i] = keep * average[i] + (1 - keep) * weights[i];
    }
}
}
