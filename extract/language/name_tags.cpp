#include "extract/language/name_tags.h"

#include <algorithm>

namespace dateline {

namespace {

// Places of a kind's four tags: first, middle, last and only word of a name.
bool is_within(std::size_t tag) {
    return tag != 0 && ((tag - 1) % 4 == 1 || (tag - 1) % 4 == 2);
}
bool is_open(std::size_t tag) {
    return tag != 0 && (tag - 1) % 4 <= 1;
}

/// The better of the two tags after which `tag`, in or at the end of a name, may stand.
std::size_t before_within(std::span<const float> row, std::size_t tag) {
    const std::size_t first = tag - (tag - 1) % 4;
    return row[first + 1] > row[first] ? first + 1 : first;
}

/// The best tag after which no name is open.
std::size_t best_closed(std::span<const float> row) {
    std::size_t best = 0;
    for (std::size_t tag = 1; tag < row.size(); ++tag) {
        best = !is_open(tag) && row[tag] > row[best] ? tag : best;
    }
    return best;
}

} // namespace

void choose_name_tags(std::span<float> scores, std::size_t tags_of_word,
                      std::span<std::uint16_t> tags) {
    if (tags.empty()) {
        return;
    }
    constexpr float never = -1e30F;
    const auto row = [&](std::size_t word) {
        return scores.subspan(word * tags_of_word, tags_of_word);
    };
    for (std::size_t tag = 0; tag < tags_of_word; ++tag) {
        if (is_within(tag)) {
            row(0)[tag] = never;
        }
    }
    for (std::size_t word = 1; word < tags.size(); ++word) {
        const auto before = row(word - 1);
        const auto now = row(word);
        const float closed = before[best_closed(before)];
        for (std::size_t tag = 0; tag < tags_of_word; ++tag) {
            now[tag] += is_within(tag) ? before[before_within(before, tag)] : closed;
        }
    }
    std::size_t tag = best_closed(row(tags.size() - 1));
    for (std::size_t word = tags.size(); word-- > 0;) {
        tags[word] = static_cast<std::uint16_t>(tag);
        if (word > 0) {
            tag = is_within(tag) ? before_within(row(word - 1), tag) : best_closed(row(word - 1));
        }
    }
}

} // namespace dateline
