#include "graph/merge/packing.h"

#include <bit>
#include <stdexcept>

namespace dateline {

void Packer::number(std::uint64_t value) {
    while (value >= 0x80) {
        bytes_ += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    bytes_ += static_cast<char>(value);
}

void Packer::two_bytes(std::uint16_t value) {
    bytes_ += static_cast<char>(value & 0xFF);
    bytes_ += static_cast<char>(value >> 8);
}

void Packer::text(std::string_view value) {
    number(value.size());
    bytes_ += value;
}

void Packer::real(double value) {
    auto bits = std::bit_cast<std::uint64_t>(value);
    for (int i = 0; i < 4; ++i) {
        two_bytes(static_cast<std::uint16_t>(bits));
        bits >>= 16;
    }
}

void Packer::day(Day value) {
    const std::int64_t days = std::chrono::sys_days(value).time_since_epoch().count();
    number(static_cast<std::uint64_t>(days < 0 ? -2 * days - 1 : 2 * days));
}

std::uint64_t Unpacker::number(std::uint64_t most) {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (bytes_.empty()) {
            fail();
        }
        const auto byte = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) {
            if (value > most) {
                fail();
            }
            return value;
        }
    }
    fail();
}

std::uint16_t Unpacker::two_bytes() {
    if (bytes_.size() < 2) {
        fail();
    }
    const auto low = static_cast<unsigned char>(bytes_[0]);
    const auto high = static_cast<unsigned char>(bytes_[1]);
    bytes_.remove_prefix(2);
    return static_cast<std::uint16_t>(low | high << 8);
}

std::string_view Unpacker::text() {
    const auto size = count();
    const auto text = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return text;
}

double Unpacker::real() {
    std::uint64_t bits = 0;
    for (int i = 0; i < 4; ++i) {
        bits |= std::uint64_t{two_bytes()} << (16 * i);
    }
    return std::bit_cast<double>(bits);
}

Day Unpacker::day() {
    constexpr std::uint64_t most = 2 * 4'000'000; // some 11,000 years to both sides
    const auto zigzag = static_cast<std::int64_t>(number(most));
    const auto days = zigzag % 2 == 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    return std::chrono::sys_days(std::chrono::days(days));
}

std::uint32_t Unpacker::count() {
    const auto count = number(UINT32_MAX);
    if (count > bytes_.size()) {
        fail();
    }
    return static_cast<std::uint32_t>(count);
}

void Unpacker::require_end() const {
    if (!bytes_.empty()) {
        fail();
    }
}

void Unpacker::fail() const {
    throw std::runtime_error("the packed facts of an article are damaged");
}

} // namespace dateline
