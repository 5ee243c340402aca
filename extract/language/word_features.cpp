#include "extract/language/word_features.h"

#include <algorithm>
#include <cstddef>

namespace dateline {

namespace {

/// No word is longer, in bytes; of a longer one the beginning is looked at.
constexpr std::size_t longest_word = 64;

/// FNV-1a (Fowler, Noll, Vo), its upper and lower halves folded.
class Hash {
public:
    void add(std::uint8_t byte) { value_ = (value_ ^ byte) * 0x100000001b3ULL; }
    std::uint32_t value() const { return static_cast<std::uint32_t>(value_ ^ (value_ >> 32)); }

private:
    std::uint64_t value_ = 0xcbf29ce484222325ULL;
};

template <typename Bytes> std::uint32_t hash(const Bytes& bytes) {
    Hash result;
    for (const auto byte : bytes) {
        result.add(static_cast<std::uint8_t>(byte));
    }
    return result.value();
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool begins_character(char c) {
    return (static_cast<std::uint8_t>(c) & 0xC0) != 0x80;
}

/// Letters in lower case, and where each character begins.
struct Folded {
    std::array<char, longest_word> bytes;
    std::size_t size = 0;

    std::string_view view() const { return {bytes.data(), size}; }
};

Folded fold(std::string_view form) {
    Folded folded;
    folded.size = std::min(form.size(), longest_word);
    for (std::size_t i = 0; i < folded.size; ++i) {
        char c = form[i];
        // À to Þ are C3 80 to C3 9E, their small letters 20 further on.
        const bool latin = i > 0 && form[i - 1] == '\xC3' && static_cast<std::uint8_t>(c) <= 0x9E;
        if ((c >= 'A' && c <= 'Z') || latin) {
            c = static_cast<char>(c + 0x20);
        }
        folded.bytes[i] = c;
    }
    return folded;
}

std::string_view beginning(std::string_view word, std::size_t characters) {
    std::size_t end = 0;
    for (std::size_t seen = 0; end < word.size(); ++end) {
        seen += begins_character(word[end]);
        if (seen > characters) {
            break;
        }
    }
    return word.substr(0, end);
}

std::string_view ending(std::string_view word, std::size_t characters) {
    std::size_t begin = word.size();
    while (begin > 0 && characters > 0) {
        characters -= begins_character(word[--begin]);
    }
    return word.substr(begin);
}

/// Upper and lower case, digits and marks, each at most twice in a row: Xxx, XX, X.X., dd.
std::uint32_t shape(std::string_view form) {
    Hash result;
    char last = 0;
    int run = 0;
    for (const char c : form) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool lower = (c >= 'a' && c <= 'z') || static_cast<std::uint8_t>(c) >= 0x80;
        const char kind = upper ? 'X' : lower ? 'x' : is_digit(c) ? 'd' : c;
        run = kind == last ? run + 1 : 1;
        last = kind;
        if (run <= 2) {
            result.add(static_cast<std::uint8_t>(kind));
        }
    }
    return result.value();
}

} // namespace

WordFeatures word_features(std::string_view form) {
    form = form.substr(0, longest_word);
    auto folded = fold(form);
    WordFeatures features;
    features.form = hash(folded.view());
    std::replace_if(folded.bytes.begin(), folded.bytes.begin() + folded.size, is_digit, '0');
    const auto word = folded.view();
    features.pattern = hash(word);
    std::array<std::uint32_t, 9> hashes;
    for (std::size_t length = 1; length <= 4; ++length) {
        hashes[length - 1] = hash(ending(word, length));
        hashes[length + 3] = hash(beginning(word, length));
    }
    hashes[8] = shape(form);
    std::uint32_t first = 0;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        features.spelling[i] = first + hashes[i] % spelling_sizes[i];
        first += spelling_sizes[i];
    }
    return features;
}

} // namespace dateline
