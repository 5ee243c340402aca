#pragma once

#include <cstdint>
#include <span>

namespace dateline {

/// The heads of a sentence's words, from 1 on, 0 for the root: the tree of the highest total score
/// in which one word hangs on the root (maximum spanning arborescence; Chu and Liu 1965, Edmonds
/// 1967). scores[word][head] has a row of heads.size() + 1 for each word: the root, then the words.
/// Of trees that are equally good always the same one.
void parse_tree(std::span<const std::int32_t> scores, std::span<std::uint32_t> heads);

} // namespace dateline
