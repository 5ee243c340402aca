#include "extract/article/fingerprint.h"

#include "extract/mix_hash.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace dateline {

namespace {

constexpr std::size_t places = std::tuple_size_v<Fingerprint>;

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c & 0x80) != 0;
}

/// Hashes of the words of `text`, letters of ASCII without case.
std::vector<std::uint64_t> hash_words(std::string_view text) {
    constexpr std::uint64_t start = 0xCBF29CE484222325U;
    std::vector<std::uint64_t> words;
    std::uint64_t hash = start;
    bool in_word = false;
    for (const char c : text) {
        const bool letter = is_letter(c);
        if (letter) {
            const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
            hash = (hash ^ static_cast<unsigned char>(lower)) * 0x100000001B3U;
        } else if (in_word) {
            words.push_back(mix_hash(hash));
            hash = start;
        }
        in_word = letter;
    }
    if (in_word) {
        words.push_back(mix_hash(hash));
    }
    return words;
}

} // namespace

Fingerprint fingerprint_of(std::string_view text) {
    constexpr std::uint64_t unset = UINT64_MAX;
    std::array<std::uint64_t, places> least;
    least.fill(unset);
    const auto words = hash_words(text);
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        const auto hash = mix_hash(words[i] * 3 + words[i + 1] * 5 + words[i + 2] * 7);
        auto& place = least[hash % places];
        place = std::min(place, hash / places);
    }
    Fingerprint fingerprint{};
    const bool any = std::any_of(least.begin(), least.end(), [](auto x) { return x != unset; });
    for (std::size_t i = 0; any && i < places; ++i) {
        std::size_t from = i;
        while (least[from] == unset) {
            from = (from + 1) % places;
        }
        // How far it was borrowed from counts, or two short texts would agree by their gaps alone.
        fingerprint[i] =
            static_cast<std::uint16_t>(mix_hash(least[from] + (from + places - i) % places) | 1U);
    }
    return fingerprint;
}

} // namespace dateline
