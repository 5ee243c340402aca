#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <immintrin.h>

// For what is compiled for processors with AMX: hence the unnamed namespace.
namespace dateline {
namespace {

/// What the processor wants to be told of its eight tiles: bytes of a row, and rows.
struct alignas(64) TileShapes {
    std::uint8_t palette = 1;
    std::uint8_t start = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t bytes[16] = {};
    std::uint8_t rows[16] = {};
};

/// For a block of up to 32 rows: tiles 0 to 3 are sums, 4 and 5 rows of the left side, 6 and 7
/// weights; 2, 3 and 5 have the rows past 16.
inline void shape_tiles(std::size_t rows) {
    TileShapes shapes;
    const auto upper = static_cast<std::uint8_t>(std::min<std::size_t>(rows, 16));
    const auto lower = static_cast<std::uint8_t>(rows > 16 ? rows - 16 : 1);
    for (int tile = 0; tile < 8; ++tile) {
        const bool past_16 = tile == 2 || tile == 3 || tile == 5;
        shapes.bytes[tile] = 64;
        shapes.rows[tile] = tile >= 6 ? std::uint8_t{16} : past_16 ? lower : upper;
    }
    _tile_loadconfig(&shapes);
}

} // namespace
} // namespace dateline
