#include "extract/language/abbreviation.h"

#include "embedded/abbreviations_tsv.h"
#include "embedded/sentence_openers_tsv.h"
#include "extract/language/characters.h"
#include "extract/language/word_table.h"

namespace dateline {

namespace {

/// What stands behind a stop.
struct Next {
    bool ends = false;   // nothing in the line
    bool spaced = false; // after a space
    Character first;
    std::string_view word; // its letters, up to some length
};

Next next_word(std::string_view line, std::size_t at) {
    constexpr std::size_t longest = 16;
    Next next;
    auto c = character_at(line, at);
    while (c.space()) {
        next.spaced = true;
        at = c.end;
        c = character_at(line, at);
    }
    next.ends = at >= line.size();
    next.first = c;
    auto end = at;
    while (c.letter() && end - at < longest) {
        end = c.end;
        c = character_at(line, end);
    }
    next.word = line.substr(at, end - at);
    return next;
}

} // namespace

bool is_sentence_opener(std::string_view word) {
    static const WordTable openers{embedded::sentence_openers_tsv()};
    return openers.contains(word);
}

bool keeps_stop(std::string_view line, std::size_t begin, std::size_t stop) {
    static const WordTable abbreviations{embedded::abbreviations_tsv()};
    const bool dotted = stop - begin > 2 && line[stop - 2] == '.';
    const auto behind = line.substr(stop + 1, 2);
    if (behind.starts_with('.') && (!dotted || behind == "..")) {
        return false; // an ellipsis
    }
    const auto next = next_word(line, stop + 1);
    const auto word = line.substr(begin, stop + 1 - begin);
    const bool opener = next.spaced && next.first.upper() && is_sentence_opener(next.word);
    const auto letter = character_at(line, begin);
    if (dotted) {
        const bool time = word == "p.m." || word == "a.m.";
        return !time || (!next.ends && !opener);
    }
    if (letter.upper() && letter.end == stop) { // an initial
        return next.spaced && next.first.upper() && (!opener || next.word.size() == 1);
    }
    const auto* rule = abbreviations.find(word);
    if (!rule || next.ends || (*rule == "before small" && next.first.upper()) ||
        (*rule == "capitalized" && !letter.upper())) {
        return false;
    }
    return *rule == "before name" ? true : *rule == "before number" ? next.first.digit() : !opener;
}

} // namespace dateline
