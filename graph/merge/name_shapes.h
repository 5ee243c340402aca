#pragma once

#include "graph/merge/units.h"

#include <string>
#include <vector>

namespace dateline {

// What two names of one entity may have in common, though they differ: what candidates are looked
// up by.

using Words = std::vector<std::string>;

/// The words with a space behind each.
std::string in_one(const Words& words);

/// The first letters of the words that are not small ("of", "and").
std::string initials(const Words& words);

/// The words that are not small, in the order of the alphabet.
std::string sorted_words(const Unit& unit);

/// The skeletons (spelling.h) of all words, in the order of the alphabet.
std::string skeletons(const Unit& unit);

// What names of persons that differ in first or middle names, or in a second surname, have in
// common. Of names of two words or more.
std::string last_word(const Unit& unit);
std::string first_two_words(const Unit& unit);

/// Whether all words of `part` stand in `whole`, or are its initials.
bool is_part(const Words& part, const Words& whole);

/// The words of a name without the nation in front ("Kenyan Institute of Water Research") or
/// behind, or the year behind ("Ports Act of 2010"); none if it has neither.
Words without_qualifier(const Unit& unit);

/// All words in one.
std::string letters(const Unit& unit);

/// All letters in the order of the alphabet: the same for names in which two have changed places.
std::string sorted_letters(const Unit& unit);

} // namespace dateline
