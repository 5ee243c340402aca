#pragma once

#include "extract/ascii_case.h"
#include "extract/time/time_word.h"

#include <charconv>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dateline {

/// A text and its words, and what is asked of them. A word behind the last is none of anything.
struct TimeText {
    std::string_view text;
    std::span<const TimeWord> words;

    bool is(std::size_t i, TimeWord::Kind kind) const {
        return i < words.size() && words[i].kind == kind;
    }
    bool glued(std::size_t i, TimeWord::Kind kind) const { return is(i, kind) && words[i].glued; }
    bool mark(std::size_t i, char c) const { return i < words.size() && words[i].mark == c; }
    bool glued_mark(std::size_t i, char c) const { return mark(i, c) && words[i].glued; }
    std::string_view word(std::size_t i) const {
        return i < words.size() ? text.substr(words[i].begin, words[i].end - words[i].begin)
                                : std::string_view();
    }
    std::string lower(std::size_t i) const { return lower_ascii(word(i)); }
    bool capitalized(std::size_t i) const {
        return i < words.size() && text[words[i].begin] >= 'A' && text[words[i].begin] <= 'Z';
    }
    /// The number of the `least` to `most` digits at `i`.
    std::optional<int> digits(std::size_t i, std::size_t least, std::size_t most) const {
        const auto digits = word(i);
        if (!is(i, TimeWord::Kind::digits) || digits.size() < least || digits.size() > most) {
            return std::nullopt;
        }
        int number = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return number;
    }
};

/// Collects the readings at one place, as far as there is room.
struct AtomList {
    TimeAtoms& atoms;
    std::size_t size = 0;

    void add(TimeClass kind, int value, std::size_t words, int detail = -1, bool doubtful = false) {
        if (size < atoms.size()) {
            atoms[size++] = {kind, doubtful, static_cast<std::uint8_t>(words), value, detail};
        }
    }
};

} // namespace dateline
