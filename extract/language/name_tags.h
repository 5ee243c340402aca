#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace dateline {

/// The best sequence of name tags of a sentence (Viterbi 1967) among those that make whole names.
/// scores[word][tag]: 0 for no name, then for each kind the first, a middle, the last and the only
/// word of a name. `scores` is overwritten. tags[word] receives the tags.
void choose_name_tags(std::span<float> scores, std::size_t tags_of_word,
                      std::span<std::uint16_t> tags);

} // namespace dateline
