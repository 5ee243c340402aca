#pragma once

#include "extract/extraction.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

/// Writes values as bytes: whole numbers of seven bits a byte (LEB128), texts behind their length.
class Packer {
public:
    void number(std::uint64_t value);
    void two_bytes(std::uint16_t value);
    void text(std::string_view value);
    void real(double value);
    void day(Day value); // days from 1970-01-01, zigzag
    void flag(bool value) { number(value ? 1U : 0U); }
    template <typename Enum> void word(Enum value) { number(static_cast<std::uint64_t>(value)); }

    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

/// Reads them back. Everything throws std::runtime_error where the bytes are not what they should
/// be.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}

    std::uint64_t number(std::uint64_t most);
    std::uint16_t two_bytes();
    std::string_view text(); // points into the bytes
    double real();
    Day day();
    bool flag() { return number(1) == 1; }
    template <typename Enum> Enum word(Enum last) {
        return static_cast<Enum>(number(static_cast<std::uint64_t>(last)));
    }
    /// How many items follow; never more than there are bytes left.
    std::uint32_t count();
    void require_end() const;
    [[noreturn]] void fail() const;

private:
    std::string_view bytes_;
};

} // namespace dateline
