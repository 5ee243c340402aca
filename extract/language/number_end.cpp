#include "extract/language/number_end.h"

#include "embedded/units_tsv.h"
#include "extract/language/characters.h"
#include "extract/language/word_end.h"
#include "extract/language/word_table.h"

namespace dateline {

namespace {

char byte_at(std::string_view line, std::size_t at) {
    return at < line.size() ? line[at] : '\0';
}

/// The end of a date or telephone number with slashes whose first digits are from `begin` to
/// `first`: 9/11, 17/11/2025, 713/555-0100; `first` for 3/4 and 2024/25, which are apart.
std::size_t slashed_number_end(std::string_view line, std::size_t begin, std::size_t first) {
    const auto second = first + 1;
    const auto end = byte_at(line, first) == '/' ? digits_end(line, second) : second;
    if (end == second) {
        return first;
    }
    if (byte_at(line, end) == '/' && digits_end(line, end + 1) > end + 1) {
        return digits_end(line, end + 1);
    }
    const auto number = [&](std::size_t from, std::size_t to) {
        const auto digit = [&](std::size_t at) { return line[at] - '0'; };
        return to - from == 1   ? digit(from)
               : to - from == 2 ? digit(from) * 10 + digit(from + 1)
                                : 99;
    };
    const auto month = number(begin, first);
    const auto day = number(second, end);
    const bool fraction = day <= 5;
    const bool telephone = first - begin == 3 && end - second == 3;
    return telephone || (month <= 12 && day <= 31 && !fraction) ? end : first;
}

/// Whether a number goes on over the mark at `at`: 3.5, 1,000, 10:30.
bool goes_on(std::string_view line, std::size_t at) {
    const char mark = byte_at(line, at);
    const auto end = mark == '.' || mark == ':' || mark == ',' ? digits_end(line, at + 1) : at + 1;
    return mark == ',' ? end == at + 4 : end > at + 1;
}

} // namespace

std::size_t hyphenated_number_end(std::string_view line, std::size_t begin, std::size_t first) {
    constexpr std::size_t most_groups = 6;
    const auto size = first - begin;
    std::size_t groups = 1;
    auto end = first;
    auto last = size;
    while (groups <= most_groups && byte_at(line, end) == '-' &&
           digits_end(line, end + 1) > end + 1) {
        last = digits_end(line, end + 1) - end - 1;
        end += 1 + last;
        ++groups;
    }
    const bool telephone = last == 4 && (size == 3 || size == 1 || size >= 7);
    const bool code = size == 5;
    const bool keeps = groups > 2 || (groups == 2 && (telephone || code));
    return keeps && !character_at(line, end).letter() ? end : first;
}

std::size_t number_end(std::string_view line, std::size_t begin) {
    static const WordTable units{embedded::units_tsv()};
    auto at = digits_end(line, begin);
    at = slashed_number_end(line, begin, at);
    while (goes_on(line, at)) {
        at = digits_end(line, at + 1);
    }
    at = hyphenated_number_end(line, begin, at);
    const auto end = word_end(line, at);
    if (end > at) {
        return units.contains(line.substr(at, end - at)) ? at : end;
    }
    const auto apostrophe = character_at(line, at);
    const bool plural = is_apostrophe(apostrophe.code) && is_clitic(line, at) &&
                        byte_at(line, apostrophe.end) == 's';
    return plural && line[at - 1] == '0' ? apostrophe.end + 1 : at; // the 1990's
}

} // namespace dateline
