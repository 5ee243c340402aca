#include "graph/merge/copies.h"

#include "graph/merge/joined.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

constexpr std::size_t places = std::tuple_size_v<Fingerprint>;

bool is_empty(const Fingerprint& fingerprint) {
    return fingerprint == Fingerprint{};
}

bool near_identical(const Fingerprint& a, const Fingerprint& b) {
    constexpr std::size_t enough = 18;
    std::size_t same = 0;
    for (std::size_t i = 0; i < places; ++i) {
        same += a[i] == b[i];
    }
    return same >= enough;
}

/// A place in the list of fingerprints and what its band holds.
struct Banded {
    std::uint64_t band = 0;
    std::uint32_t index = 0;

    auto operator<=>(const Banded&) const = default;
};

constexpr std::size_t width = 3; // of a band

std::uint64_t band_of(const Fingerprint& fingerprint, std::size_t begin) {
    std::uint64_t band = 0;
    for (std::size_t i = begin; i < begin + width; ++i) {
        band = band << 16 | fingerprint[i];
    }
    return band;
}

} // namespace

std::vector<std::uint32_t> find_copies(const std::vector<Fingerprint>& fingerprints) {
    Joined joined(fingerprints.size());
    std::vector<Banded> band;
    for (std::size_t begin = 0; begin + width <= places; begin += width) {
        band.clear();
        for (std::uint32_t i = 0; i < fingerprints.size(); ++i) {
            if (!is_empty(fingerprints[i])) {
                band.push_back({band_of(fingerprints[i], begin), i});
            }
        }
        std::sort(band.begin(), band.end());
        for (std::size_t a = 0; a < band.size(); ++a) {
            // Of many alike, each meets the next few: enough to chain all copies together.
            constexpr std::size_t most = 32;
            const auto end = std::min(band.size(), a + most);
            for (auto b = a + 1; b < end && band[b].band == band[a].band; ++b) {
                const auto one = band[a].index;
                const auto other = band[b].index;
                if (!joined.together(one, other) &&
                    near_identical(fingerprints[one], fingerprints[other])) {
                    joined.join(one, other);
                }
            }
        }
    }
    std::vector<std::uint32_t> first_of(fingerprints.size(), UINT32_MAX); // by root
    std::vector<std::uint32_t> first(fingerprints.size());
    for (std::uint32_t i = 0; i < first.size(); ++i) {
        auto& of_root = first_of[joined.find(i)];
        of_root = std::min(of_root, i);
        first[i] = of_root;
    }
    return first;
}

} // namespace dateline
