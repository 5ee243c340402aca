#include "extract/time/read_number.h"

#include <optional>
#include <string_view>

namespace dateline {

namespace {

using Kind = TimeWord::Kind;

bool is_article(std::string_view word) {
    return word == "a" || word == "an";
}

/// The number that word `i` is, in hundredths.
std::optional<int> number_at(const TimeText& t, std::size_t i) {
    if (i < t.words.size()) {
        for (const auto& atom : t.words[i].atoms) {
            if (atom.kind == TimeClass::number) {
                return atom.value;
            }
        }
    }
    return std::nullopt;
}

/// The number that two words make together; none if they make none.
std::optional<int> join(int first, std::string_view first_word, int second,
                        std::string_view second_word) {
    constexpr int unknown = -1;
    constexpr int ten = 1000; // in hundredths
    constexpr int hundred = 10 * ten;
    if (first >= 2 * ten && first < hundred && first % ten == 0 && second > 0 && second < ten) {
        return first + second; // twenty-five
    }
    if (is_article(first_word) && second == unknown) {
        return unknown; // a few
    }
    if (second >= ten && first < hundred) {
        return first == unknown ? unknown : first / 100 * second; // two hundred, several dozen
    }
    if (is_article(first_word) && (second_word == "couple" || second == 50)) {
        return second; // a couple, a half
    }
    return std::nullopt;
}

/// "two and a half", "two-and-a-half"
void add_half(const TimeText& t, std::size_t i, int value, std::size_t next, AtomList& out) {
    const auto skip = [&] { next += t.is(next, Kind::dash) ? 1 : 0; };
    skip();
    if (value < 0 || t.lower(next) != "and") {
        return;
    }
    ++next;
    skip();
    if (t.lower(next) != "a") {
        return;
    }
    ++next;
    skip();
    if (t.lower(next) == "half") {
        out.add(TimeClass::number, value + 50, next + 1 - i);
    }
}

} // namespace

void read_number(const TimeText& t, std::size_t i, const TimeAtom& first, AtomList& out) {
    auto next = i + 1;
    int value = first.value;
    const auto joined = t.glued(next, Kind::dash) ? next + 1 : next;
    const auto second = number_at(t, joined);
    const auto word = t.lower(i);
    const auto both = second ? join(value, word, *second, t.lower(joined)) : std::nullopt;
    if (both) {
        value = *both;
        next = joined + 1;
    } else if (second && is_article(word)) {
        return; // "a two"
    }
    // a couple of, half an
    if (t.lower(next) == "of" || (value == 50 && is_article(t.lower(next)))) {
        out.add(TimeClass::number, value, next + 1 - i);
    }
    out.add(TimeClass::number, value, next - i);
    add_half(t, i, value, next, out);
}

void read_amount(const TimeText& t, std::size_t i, AtomList& out) {
    const auto whole = t.digits(i, 1, 5);
    if (!whole || t.glued_mark(i + 1, '%')) {
        return;
    }
    auto next = i + 1;
    int value = *whole * 100;
    if (t.glued_mark(next, ',') && t.glued(next + 1, Kind::digits) &&
        t.word(next + 1).size() == 3) {
        value = *whole < 1000 ? (*whole * 1000 + *t.digits(next + 1, 3, 3)) * 100 : -1;
        next += 2;
    } else if (t.glued_mark(next, '.') && t.glued(next + 1, Kind::digits)) {
        const auto decimals = t.word(next + 1).substr(0, 2);
        int fraction = 0;
        std::from_chars(decimals.data(), decimals.data() + decimals.size(), fraction);
        value += decimals.size() == 1 ? fraction * 10 : fraction;
        next += 2;
    } else {
        const auto fraction = t.is(next, Kind::dash) && t.words[next].glued ? next + 1 : next;
        const auto upper = t.digits(fraction, 1, 1);
        const auto under = t.digits(fraction + 2, 1, 1);
        if (upper && under && *under > *upper && t.glued_mark(fraction + 1, '/')) {
            value += *upper * 100 / *under;
            next = fraction + 3;
        }
    }
    out.add(TimeClass::number, value, next - i);
    add_half(t, i, value, next, out);
}

} // namespace dateline
