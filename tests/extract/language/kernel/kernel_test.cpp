#include "extract/language/kernel/cell.h"
#include "extract/language/kernel/kernel.h"
#include "tests/extract/language/random_weights.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>
#include <vector>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::random_floats;
using dateline::test::random_steps;
using dateline::test::RandomMatrix;
namespace data = boost::unit_test::data;

namespace {

template <typename T> bool same_bits(const std::vector<T>& a, const std::vector<T>& b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0;
}

std::vector<float> multiply(const Kernel& kernel, const std::vector<std::int8_t>& a,
                            const Matrix& matrix, std::vector<float> out, std::size_t stride,
                            bool add) {
    kernel.multiply(a.data(), a.size() / matrix.inner, matrix, out.data(), stride, add);
    return out;
}

struct Cell {
    std::vector<float> cell;
    std::vector<std::int8_t> h;
};

Cell step(const Kernel& kernel, const std::vector<float>& gates, std::vector<float> cell) {
    std::vector<std::int8_t> h(cell.size());
    kernel.step(gates.data(), cell.size(), cell.data(), h.data());
    return {std::move(cell), std::move(h)};
}

double exact_sigmoid(double x) {
    return 1 / (1 + std::exp(-x));
}

} // namespace

BOOST_AUTO_TEST_SUITE(kernel)

BOOST_DATA_TEST_CASE(all_kernels_multiply_alike,
                     data::make({1, 2, 7, 16, 33, 70}) * data::make({64, 192, 512}) *
                         data::make({16, 48, 256}),
                     row_count, inner, columns) {
    std::mt19937 random(static_cast<std::uint32_t>(row_count * inner + columns));
    const RandomMatrix weights(static_cast<std::size_t>(columns), static_cast<std::size_t>(inner),
                               random);
    const auto matrix = weights.view();
    const auto rows = static_cast<std::size_t>(row_count);
    const auto a = random_steps(rows * matrix.inner, random);
    const auto stride = matrix.columns + 32; // what lies between the rows is left alone
    const auto before = random_floats(rows * stride, 5, random);
    for (const bool add : {false, true}) {
        const auto expected = multiply(portable_kernel, a, matrix, before, stride, add);
        for (const auto* kernel : usable_kernels()) {
            BOOST_TEST_CONTEXT(kernel->name << (add ? ", added" : "")) {
                BOOST_TEST(same_bits(multiply(*kernel, a, matrix, before, stride, add), expected));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(product_is_scaled_and_has_a_bias) {
    std::mt19937 random(1);
    const RandomMatrix weights(32, 128, random);
    const auto a = random_steps(3 * 128, random);
    const auto out =
        multiply(portable_kernel, a, weights.view(), std::vector<float>(3 * 32), 32, false);
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 32; ++column) {
            int sum = 0;
            for (std::size_t input = 0; input < 128; ++input) {
                sum += a[row * 128 + input] * weights.weight(column, input);
            }
            BOOST_TEST(out[row * 32 + column] ==
                       static_cast<float>(sum) * weights.scale[column] + weights.bias[column]);
        }
    }
}

BOOST_AUTO_TEST_CASE(largest_sums_do_not_overflow) {
    std::mt19937 random(2);
    RandomMatrix weights(16, 512, random);
    for (const int sign : {1, -1}) {
        std::fill(weights.weights.begin(), weights.weights.end(), std::int8_t{127});
        std::fill(weights.sums.begin(), weights.sums.end(), 127 * 512);
        std::fill(weights.scale.begin(), weights.scale.end(), 1.0F);
        std::fill(weights.bias.begin(), weights.bias.end(), 0.0F);
        const std::vector<std::int8_t> a(512, static_cast<std::int8_t>(sign * 127));
        for (const auto* kernel : usable_kernels()) {
            const auto out =
                multiply(*kernel, a, weights.view(), std::vector<float>(16), 16, false);
            BOOST_TEST_CONTEXT(kernel->name) {
                BOOST_TEST(out[0] == static_cast<float>(sign * 127 * 127 * 512));
                BOOST_TEST(kernel->dot(a.data(), weights.weights.data(), 512) ==
                           sign * 127 * 127 * 512);
            }
        }
    }
}

BOOST_DATA_TEST_CASE(all_kernels_step_alike, data::make({64, 128, 256}), hidden) {
    std::mt19937 random(static_cast<std::uint32_t>(hidden));
    const auto size = static_cast<std::size_t>(hidden);
    for (const float reach : {0.5F, 9.0F, 1000.0F}) {
        auto gates = random_floats(4 * size, reach, random);
        gates[0] = gates[size] = gates[2 * size] = gates[3 * size] = 0;
        gates[1] = -8;
        gates[2] = 8;
        const auto before = random_floats(size, 3, random);
        const auto expected = step(portable_kernel, gates, before);
        for (const auto* kernel : usable_kernels()) {
            const auto now = step(*kernel, gates, before);
            BOOST_TEST_CONTEXT(kernel->name << ", gates up to " << reach) {
                BOOST_TEST(same_bits(now.cell, expected.cell));
                BOOST_TEST(same_bits(now.h, expected.h));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(step_is_that_of_an_lstm_cell) {
    std::mt19937 random(3);
    constexpr std::size_t size = 256;
    const auto gates = random_floats(4 * size, 6, random);
    const auto before = random_floats(size, 2, random);
    const auto now = step(portable_kernel, gates, before);
    for (std::size_t j = 0; j < size; ++j) {
        const double cell = exact_sigmoid(gates[size + j]) * before[j] +
                            exact_sigmoid(gates[j]) * std::tanh(gates[2 * size + j]);
        const double h = 127 * exact_sigmoid(gates[3 * size + j]) * std::tanh(cell);
        BOOST_TEST(std::abs(now.cell[j] - cell) < 0.001);
        BOOST_TEST(std::abs(now.h[j] - h) < 0.6);
    }
}

BOOST_AUTO_TEST_CASE(sigmoid_is_near_the_logistic_function) {
    double worst = 0;
    for (int i = -8000; i <= 8000; ++i) {
        const auto x = static_cast<float>(i) / 1000.0F;
        worst = std::max(worst, std::abs(sigmoid(x) - exact_sigmoid(x)));
    }
    BOOST_TEST(worst < 0.0001);
    for (const float far : {8.5F, 20.0F, 1e6F, 1e30F}) {
        BOOST_TEST(std::abs(sigmoid(far) - 1) < 0.0004);
        BOOST_TEST(std::abs(sigmoid(-far)) < 0.0004);
        BOOST_TEST(hyperbolic_tangent(far) <= 1);
    }
}

BOOST_DATA_TEST_CASE(all_kernels_give_the_same_scalar_product, data::make({64, 128, 192, 512}),
                     size) {
    std::mt19937 random(static_cast<std::uint32_t>(size));
    for (int round = 0; round < 50; ++round) {
        const auto a = random_steps(static_cast<std::size_t>(size), random);
        const auto b = random_steps(static_cast<std::size_t>(size), random);
        int expected = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            expected += a[i] * b[i];
        }
        for (const auto* kernel : usable_kernels()) {
            BOOST_TEST_CONTEXT(kernel->name) {
                BOOST_TEST(kernel->dot(a.data(), b.data(), a.size()) == expected);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(slowest_kernel_runs_anywhere) {
    BOOST_REQUIRE(!usable_kernels().empty());
    BOOST_TEST(usable_kernels().back() == &portable_kernel);
}

BOOST_AUTO_TEST_SUITE_END()
