#include "extract/language/boundary.h"

#include <algorithm>

namespace dateline {

namespace {

/// Distances up to 255, coarser the greater they are.
constexpr std::array<std::uint8_t, 256> buckets = [] {
    constexpr std::array<std::size_t, 9> limits{0, 1, 2, 3, 5, 8, 14, 25, 254};
    std::array<std::uint8_t, 256> table{};
    for (std::size_t distance = 0; distance < table.size(); ++distance) {
        for (const auto limit : limits) {
            table[distance] = static_cast<std::uint8_t>(table[distance] + (limit < distance));
        }
    }
    return table;
}();

std::uint32_t bucket(std::size_t distance) {
    return buckets[std::min(distance, buckets.size() - 1)];
}

bool is_capitalized(Shape shape) {
    return shape == Shape::capitalized_word || shape == Shape::upper_word || shape == Shape::letter;
}

bool is_closing(Shape shape) {
    return shape == Shape::close_quote || shape == Shape::close_bracket;
}

/// The surroundings of one boundary.
struct Window {
    static constexpr int reach = 5;

    Window(const std::vector<ShapedToken>& paragraph, std::size_t i) : tokens(paragraph), at(i) {}

    const ShapedToken& operator[](int offset) const {
        static const ShapedToken outside;
        const auto index = static_cast<std::ptrdiff_t>(at) + offset;
        return index < 0 || index >= static_cast<std::ptrdiff_t>(tokens.size())
                   ? outside
                   : tokens[static_cast<std::size_t>(index)];
    }
    std::uint32_t form(int offset) const { return (*this)[offset].form; }
    std::uint32_t shape(int offset) const {
        return static_cast<std::uint32_t>((*this)[offset].shape);
    }
    std::uint32_t capitalized(int from, int to) const {
        std::uint32_t count = 0;
        for (int offset = from; offset < to; ++offset) {
            count += is_capitalized((*this)[offset].shape);
        }
        return count;
    }

    const std::vector<ShapedToken>& tokens;
    std::size_t at;
};

/// Collects features; each kind of feature hashes its values behind its own number.
struct Collector {
    template <typename... Values> void add(Values... values) {
        auto hash = static_cast<std::uint32_t>(count + 1) * 0x9E3779B1U;
        ((hash = (hash ^ static_cast<std::uint32_t>(values)) * 0x85EBCA6BU, hash ^= hash >> 15),
         ...);
        features[count++] = hash;
    }

    BoundaryFeatures features{};
    std::size_t count = 0;
};

/// "Photo:", "Date:" at `i`.
bool is_label(const std::vector<ShapedToken>& tokens, std::size_t i) {
    return i + 1 < tokens.size() && tokens[i].shape == Shape::capitalized_word &&
           tokens[i + 1].shape == Shape::colon && !tokens[i + 1].spaced;
}

} // namespace

bool may_end_before(const std::vector<ShapedToken>& tokens, std::size_t i) {
    const auto before = tokens[i - 1].shape;
    const auto next = tokens[i].shape;
    const bool inner = next == Shape::comma || next == Shape::semicolon || next == Shape::colon ||
                       next == Shape::stop || next == Shape::clitic || is_closing(next);
    const bool opened = before == Shape::open_bracket || before == Shape::open_quote;
    const bool small =
        next == Shape::small_word &&
        (before == Shape::small_word || before == Shape::comma || before == Shape::clitic);
    const bool name =
        before == Shape::initial || (before == Shape::abbreviation && is_capitalized(next) &&
                                     !tokens[i].opener && !is_label(tokens, i));
    return !inner && !opened && !small && !name &&
           (tokens[i].spaced || before != Shape::small_word);
}

bool is_marked(const std::vector<ShapedToken>& tokens, std::size_t i) {
    const bool opener = tokens[i].opener;
    if (is_label(tokens, i)) {
        return true;
    }
    while (i > 1 && is_closing(tokens[i - 1].shape)) {
        --i;
    }
    const auto mark = tokens[i - 1].shape;
    return mark == Shape::stop || mark == Shape::strong_stop || mark == Shape::ellipsis ||
           (mark == Shape::abbreviation && opener);
}

BoundaryFeatures boundary_features(const std::vector<ShapedToken>& tokens, std::size_t i) {
    const Window at(tokens, i);
    int mark = -1; // the last token in front of closing quotes and brackets
    while (mark > -Window::reach && is_closing(at[mark].shape)) {
        --mark;
    }
    const auto closing = mark == -1 ? 0U : at.shape(-1);
    const auto inside = at[0].quoted + 2U * at[0].bracketed + 4U * at[-1].quoted;
    const auto spaces = at[0].spaced + 2U * at[1].spaced;
    const auto pair = at.shape(-1) * 32 + at.shape(0);
    const auto last = tokens.back().shape;
    Collector to;
    to.add(last, inside);
    to.add(at.form(-1));
    to.add(at.form(0));
    to.add(at.form(-2), at.shape(-1));
    to.add(at.form(1), at.shape(0));
    to.add(at.form(-1), at.form(0));
    to.add(pair, spaces);
    to.add(at.shape(-2), pair, at.shape(1));
    to.add(at.shape(-3), at.shape(-2), pair);
    to.add(pair, at.shape(1), at.shape(2));
    to.add(at.form(-1), at.shape(0), spaces);
    to.add(at.form(-2), at.form(-1), at.shape(0));
    to.add(at.form(-2), pair);
    to.add(at.shape(-1), at.form(0), last);
    to.add(at.shape(-1), at.form(0), at.form(1));
    to.add(at.shape(mark), closing, at.shape(0), inside);
    to.add(at.form(mark), closing, at.shape(0));
    to.add(pair, inside);
    to.add(pair, bucket(i));
    to.add(pair, bucket(tokens.size() - i));
    to.add(pair, bucket(at[-1].since));
    to.add(pair, tokens.front().form);
    to.add(pair, last, bucket(tokens.size()));
    to.add(pair, bucket(at[0].until));
    to.add(at.shape(-2), at.form(-1), at.form(0));
    to.add(at.shape(-4), at.shape(-3), at.shape(-2), pair);
    to.add(pair, at.shape(1), at.shape(2), at.shape(3));
    to.add(pair, at.capitalized(-Window::reach, 0));
    to.add(pair, at.capitalized(0, Window::reach));
    to.add(pair, at.form(1));
    to.add(pair, at[0].opener, last);
    to.add(pair, tokens.front().shape, at[-1].since);
    to.add(at.form(-1), at[0].opener, at.shape(1));
    to.add(is_label(tokens, i), at.form(0));
    to.add(is_label(tokens, i), at.shape(-1), last);
    return to.features;
}

} // namespace dateline
