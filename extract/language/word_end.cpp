#include "extract/language/word_end.h"

#include "embedded/affixes_tsv.h"
#include "embedded/slashed_tsv.h"
#include "extract/language/characters.h"
#include "extract/language/word_table.h"
#include "extract/one_of.h"

#include <array>

namespace dateline {

namespace {

std::string_view part(std::string_view line, std::size_t begin, std::size_t end) {
    return line.substr(begin, end - begin);
}

/// Whether a single letter stands in front of the stop at `at`, or the first part of Ph.D.
bool is_dotted(std::string_view line, std::size_t begin, std::size_t at) {
    const bool first = at - begin == 1 || part(line, begin, at) == "Ph";
    return character_at(line, at - 1).letter() && (first || line[at - 2] == '.');
}

/// Whether what stands in front of the hyphen is a prefix or what stands behind it a suffix.
bool keeps_hyphen(std::string_view line, std::size_t begin, std::size_t hyphen, std::size_t next) {
    static const WordTable affixes{embedded::affixes_tsv()};
    const auto* before = affixes.find(part(line, begin, hyphen));
    const bool shouted = hyphen - begin > 1 && character_at(line, begin + 1).upper();
    if (before && *before == "prefix" && (!shouted || character_at(line, next).upper())) {
        return true;
    }
    const auto* behind = affixes.find(part(line, next, letters_end(line, next)));
    return behind && *behind == "suffix";
}

/// Whether the word from `begin` over the slash in front of `behind` is one of the table: w/o.
bool is_slashed(std::string_view line, std::size_t begin, std::size_t behind) {
    static const WordTable slashed{embedded::slashed_tsv()};
    return slashed.contains(part(line, begin, letters_end(line, behind)));
}

/// Whether the word from `begin` goes on over the mark `c` at `at`.
bool joins(std::string_view line, const Character& c, std::size_t at, std::size_t begin) {
    const auto next = character_at(line, c.end);
    switch (c.code) {
    case U'.':
        return next.letter() && at > begin && is_dotted(line, begin, at) &&
               !character_at(line, next.end).letter();
    case U'-':
    case U'‐':
    case U'‑':
        return next.alphanumeric() && keeps_hyphen(line, begin, at, c.end);
    case U'&':
        return next.letter() && at > begin && at - begin <= 3;
    case U'*':
        return next.letter() && at > begin && at - begin <= 2;
    case U'_':
        return next.alphanumeric() || next.code == U'_';
    case U'/':
        return is_slashed(line, begin, c.end);
    case U'$':
        return next.digit() && at - begin <= 3 && character_at(line, begin).upper();
    case U'\'':
    case U'’':
        return next.letter() && !is_clitic(line, at);
    default:
        return false;
    }
}

} // namespace

std::size_t word_end(std::string_view line, std::size_t begin) {
    auto at = begin;
    for (auto c = character_at(line, at); c.alphanumeric() || joins(line, c, at, begin);
         c = character_at(line, at)) {
        at = c.end;
        if (c.code == U'$') {
            break; // US$ 5
        }
    }
    return at;
}

bool is_clitic(std::string_view line, std::size_t at) {
    constexpr std::array<std::string_view, 14> clitics{"s", "re", "ve", "ll", "d", "m", "t",
                                                       "S", "RE", "VE", "LL", "D", "M", "T"};
    const auto begin = character_at(line, at).end;
    return one_of(part(line, begin, letters_end(line, begin)), clitics);
}

} // namespace dateline
