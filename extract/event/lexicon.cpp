#include "extract/event/lexicon.h"

#include "embedded/irregular_verbs_tsv.h"
#include "extract/table.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <utility>

namespace dateline {

namespace {

bool is_vowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

bool ends_in_consonant_y(std::string_view word) {
    return word.size() > 1 && word.ends_with('y') && !is_vowel(word[word.size() - 2]);
}

std::string add_s(const std::string& word) {
    if (ends_in_consonant_y(word)) {
        return word.substr(0, word.size() - 1) + "ies";
    }
    for (const std::string_view ending : {"s", "x", "z", "ch", "sh", "o"}) {
        if (word.ends_with(ending)) {
            return word + "es";
        }
    }
    return word + "s";
}

/// "ban" → "bann", before -ed and -ing: a consonant behind the only vowel of a short verb.
std::string double_last(const std::string& verb) {
    const auto size = verb.size();
    const bool one_vowel = std::count_if(verb.begin(), verb.end(), is_vowel) == 1;
    const bool doubles = one_vowel && size >= 3 && size <= 4 && !is_vowel(verb[size - 1]) &&
                         is_vowel(verb[size - 2]) && !is_vowel(verb[size - 3]) &&
                         std::string_view("wxy").find(verb[size - 1]) == std::string_view::npos;
    return doubles ? verb + verb[size - 1] : verb;
}

std::string add_ing(const std::string& verb) {
    const bool silent_e = verb.ends_with('e') && !verb.ends_with("ee");
    return (silent_e ? verb.substr(0, verb.size() - 1) : double_last(verb)) + "ing";
}

std::string add_ed(const std::string& verb) {
    if (verb.ends_with('e')) {
        return verb + "d";
    }
    return ends_in_consonant_y(verb) ? verb.substr(0, verb.size() - 1) + "ied"
                                     : double_last(verb) + "ed";
}

/// All forms of a verb.
std::vector<std::pair<std::string, Form>> inflect(const std::string& verb) {
    auto past = add_ed(verb);
    auto participle = past;
    auto present = add_ing(verb);
    for (const auto& row : read_table(embedded::irregular_verbs_tsv())) {
        if (row[0] == verb) {
            past = row[1];
            participle = row[2];
            present = row.size() > 3 ? std::string(row[3]) : present;
        }
    }
    std::vector<std::pair<std::string, Form>> forms{{verb, Form::base},
                                                    {add_s(verb), Form::third_person},
                                                    {present, Form::present_participle},
                                                    {past, Form::past}};
    if (participle != past) {
        forms.emplace_back(participle, Form::past_participle);
    }
    return forms;
}

/// The words of a phrase; none are empty, whatever spaces there are.
std::vector<std::string> split_words(const std::string& phrase) {
    std::istringstream in(phrase);
    return {std::istream_iterator<std::string>(in), {}};
}

} // namespace

const std::vector<Pattern>& Lexicon::find(std::string_view word) const {
    static const std::vector<Pattern> none;
    const auto found = patterns.find(word);
    return found == patterns.end() ? none : found->second;
}

Lexicon build_lexicon(const Ontology& ontology) {
    Lexicon lexicon;
    for (std::size_t frame = 0; frame < ontology.frames.size(); ++frame) {
        for (const auto& verb : ontology.frames[frame].verbs) {
            const auto words = split_words(verb);
            if (words.empty()) {
                continue;
            }
            const std::vector<std::string> rest(words.begin() + 1, words.end());
            for (auto& [form, kind] : inflect(words.front())) {
                lexicon.patterns[form].push_back({frame, rest, kind});
            }
        }
        for (const auto& noun : ontology.frames[frame].nouns) {
            for (const auto& number : {noun, add_s(noun)}) {
                const auto words = split_words(number);
                if (words.empty()) {
                    continue;
                }
                const std::vector<std::string> rest(words.begin() + 1, words.end());
                lexicon.patterns[words.front()].push_back({frame, rest, Form::noun});
            }
        }
    }
    for (const auto& verb : ontology.light_verbs) {
        for (auto& [form, kind] : inflect(verb)) {
            lexicon.light_verbs.insert(form);
        }
    }
    return lexicon;
}

} // namespace dateline
