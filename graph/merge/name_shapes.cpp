#include "graph/merge/name_shapes.h"

#include "extract/nations.h"
#include "graph/merge/spelling.h"

#include <algorithm>

namespace dateline {

namespace {

bool is_small_word(const std::string& word) {
    return word == "of" || word == "the" || word == "for" || word == "and" || word == "on" ||
           word == "in";
}

Words without_small_words(Words words) {
    std::erase_if(words, is_small_word);
    return words;
}

} // namespace

std::string in_one(const Words& words) {
    std::string text;
    for (const auto& word : words) {
        text += word + " ";
    }
    return text;
}

std::string initials(const Words& words) {
    std::string letters;
    for (const auto& word : without_small_words(words)) {
        letters += word.front();
    }
    return letters;
}

std::string sorted_words(const Unit& unit) {
    auto words = without_small_words(unit.words);
    std::sort(words.begin(), words.end());
    return in_one(words);
}

std::string skeletons(const Unit& unit) {
    Words bones;
    for (const auto& word : unit.words) {
        bones.push_back(skeleton(word));
    }
    std::sort(bones.begin(), bones.end());
    return in_one(bones);
}

std::string last_word(const Unit& unit) {
    return unit.words.back();
}

std::string first_two_words(const Unit& unit) {
    return unit.words[0] + " " + unit.words[1];
}

bool is_part(const Words& part, const Words& whole) {
    const bool inside = std::all_of(part.begin(), part.end(), [&](const auto& word) {
        return std::find(whole.begin(), whole.end(), word) != whole.end();
    });
    return inside || (part.size() == 1 && part.front() == initials(whole));
}

Words without_qualifier(const Unit& unit) {
    const auto& words = unit.words;
    const auto size = words.size();
    const bool named_well = unit.kind == Kind::organization || unit.kind == Kind::policy;
    if (!named_well || size < 3) {
        return {};
    }
    const auto is_year = [](const std::string& word) {
        return word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
    };
    if (words[size - 2] == "of" && is_year(words.back())) {
        return {words.begin(), words.end() - 2};
    }
    if (words[size - 2] == "of" && !nation_of(words.back()).empty()) {
        return {words.begin(), words.end() - 2};
    }
    return nation_of(words.front()).empty() ? Words() : Words(words.begin() + 1, words.end());
}

std::string letters(const Unit& unit) {
    std::string text;
    for (const auto& word : unit.words) {
        text += word;
    }
    return text;
}

std::string sorted_letters(const Unit& unit) {
    auto text = letters(unit);
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace dateline
