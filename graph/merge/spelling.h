#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What is left of a folded word in all the ways that other writing is spelled with Latin letters:
/// its consonants, with those that are often confused made one ("kdf" for Gaddafi, Gadhafi and
/// Qaddafi, "mhmd" for Mohammed and Muhammad), and "a" for a vowel that it begins with.
std::string skeleton(std::string_view word);

/// How alike two words are, from 0 (nothing in common) to 1 (equal).
/// Jaro-Winkler similarity (W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules
/// in the Fellegi-Sunter Model of Record Linkage", 1990); prefix scale 0.1, prefix of at most 4.
/// Counts bytes.
double similarity(std::string_view a, std::string_view b);

/// Whether two names, folded, may be two spellings of one: as many words, each equal or of one
/// skeleton of two consonants or more, and in all alike (similarities less than 1 miss no more than
/// 0.25).
bool alike(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Whether two names of persons, folded, are one but for what lies between the first word and the
/// last (a middle name or initial that one of them lacks or shortens), for first names that one
/// shortens (nicknames.tsv) or has as initials, or for a second surname: "George Bush" and "George
/// W. Bush", "J. R. Smith" and "John Smith", "Rick Perry" and "Richard Perry", "Ángel León" and
/// "Ángel León Vázquez".
bool same_but_for_middle(const std::vector<std::string>& a, const std::vector<std::string>& b);

} // namespace dateline
