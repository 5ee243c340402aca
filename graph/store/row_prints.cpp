#include "graph/store/row_prints.h"

#include "extract/mix_hash.h"

#include <bit>
#include <cstring>

namespace dateline {

RowPrints::RowPrints(const Database& database, std::string part)
    : database_(database), part_(std::move(part)) {
    Statement find(database, "SELECT columns FROM packed WHERE part = ?");
    if (find.add(part_).next()) {
        const auto bytes = find.bytes(0);
        before_.resize(bytes.size() / sizeof(std::uint64_t));
        if (!before_.empty()) {
            std::memcpy(before_.data(), bytes.data(), before_.size() * sizeof(std::uint64_t));
        }
    }
}

std::uint32_t RowPrints::last_key() const {
    return before_.empty() ? 0 : static_cast<std::uint32_t>(before_.size() - 1);
}

RowPrints::Change RowPrints::set(std::uint32_t key, std::uint64_t print) {
    if (key >= after_.size()) {
        after_.resize(key + std::size_t{1});
    }
    after_[key] = print;
    const auto before = key < before_.size() ? before_[key] : 0;
    return before == 0 ? Change::added : before == print ? Change::none : Change::changed;
}

std::vector<std::uint32_t> RowPrints::gone() const {
    std::vector<std::uint32_t> keys;
    for (std::uint32_t key = 0; key < before_.size(); ++key) {
        if (before_[key] != 0 && (key >= after_.size() || after_[key] == 0)) {
            keys.push_back(key);
        }
    }
    return keys;
}

void RowPrints::save() const {
    const std::string_view bytes(reinterpret_cast<const char*>(after_.data()),
                                 after_.size() * sizeof(std::uint64_t));
    Statement(database_, "INSERT OR REPLACE INTO packed VALUES (?,?)")
        .add(part_)
        .add_bytes(bytes)
        .run();
}

Print& Print::add(std::string_view text) {
    hash_ = mix_hash(hash_ ^ text.size());
    while (!text.empty()) {
        std::uint64_t piece = 0;
        const auto size = std::min(text.size(), sizeof piece);
        std::memcpy(&piece, text.data(), size);
        hash_ = mix_hash(hash_ ^ piece) + 1;
        text.remove_prefix(size);
    }
    return *this;
}

Print& Print::add(std::uint64_t number) {
    hash_ = mix_hash(hash_ ^ number) + 1;
    return *this;
}

} // namespace dateline
