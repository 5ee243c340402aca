#include "extract/event/describe.h"

#include "extract/language/clause.h"
#include "extract/one_of.h"
#include "extract/vocabulary.h"

#include <algorithm>
#include <array>

namespace dateline {

std::string what_is(const Reading& reading, std::uint32_t token) {
    if (const auto* name = reading.name_at(token)) {
        return std::string(to_word(name->kind));
    }
    const auto upos = reading.document.syntax[token].upos;
    return upos == "PRON"                      ? "pronoun"
           : upos == "NOUN" || upos == "PROPN" ? "noun"
           : upos == "VERB"                    ? "verb"
                                               : "other";
}

std::string tie_of(const Reading& reading, std::uint32_t token) {
    const auto& deprel = reading.document.syntax[token].deprel;
    const auto relation = reading.relation(token);
    if (relation != "obl" && relation != "nmod") {
        return std::string(deprel == "nsubj:pass" || deprel == "nmod:poss" ? deprel : relation);
    }
    for (const auto child : reading.children[token]) {
        if (reading.relation(child) == "case" && reading.document.syntax[child].upos != "PART") {
            return std::string(relation) + ' ' + reading.lemma(child);
        }
    }
    return std::string(deprel);
}

Features describe_place(const Reading& reading, std::uint32_t token) {
    const auto& document = reading.document;
    const auto index = reading.sentence_of[token];
    const auto& sentence = document.sentences[index];
    const bool quoted = std::any_of(document.tokens.begin() + sentence.first,
                                    document.tokens.begin() + token, [&](const Token& at) {
                                        const auto text = document.words(at.span);
                                        return text == "\"" || text == "“" || text == "``";
                                    });
    return {(sentence.title_case ? "title, sentence " : "sentence ") +
                count_step(index, {3, 6, 11}),
            "names " + count_step(reading.names_in(index).size(), {3, 6, 11}),
            reading.timexes_in(index).empty() ? "no time" : "time", quoted ? "behind quotes" : "",
            sentence.last - sentence.first < 6 ? "short sentence" : ""};
}

Features describe_mood(const Reading& reading, std::uint32_t token) {
    constexpr std::array<std::string_view, 5> small{"aux", "mark", "det", "advmod", "case"};
    Features features;
    for (const auto child : reading.children[token]) {
        const auto relation = reading.relation(child);
        if (one_of(relation, small)) {
            features.push_back(std::string(relation) + ' ' + reading.lemma(child));
        }
    }
    const auto& syntax = reading.document.syntax;
    features.push_back("mood " + std::string(syntax[token].xpos));
    const auto clause = clause_of(reading.document, token);
    if (clause != token) {
        for (const auto child : reading.children[clause]) {
            if (reading.relation(child) == "aux" || reading.relation(child) == "mark") {
                features.push_back("clause " + reading.lemma(child));
            }
        }
    }
    const auto above = reading.parents[clause];
    if (above != Reading::none) {
        features.push_back(std::string(reading.relation(clause)) + " of " + reading.lemma(above));
    }
    if (reading.parents[token] != Reading::none) {
        features.push_back(tie_of(reading, token) + " of " + reading.lemma(reading.parents[token]));
    }
    return features;
}

Features describe_arguments(const Reading& reading, std::uint32_t token) {
    constexpr std::array<std::string_view, 8> slots{"nsubj", "obj",  "iobj",     "obl",
                                                    "nmod",  "poss", "compound", "ccomp"};
    Features features;
    bool any = false;
    for (const auto child : reading.children[token]) {
        if (one_of(reading.relation(child), slots)) {
            const auto tie = tie_of(reading, child);
            features.push_back(tie + ' ' + what_is(reading, child));
            features.push_back(tie + " lemma " + reading.lemma(child));
            any = true;
        }
    }
    if (!any) {
        features.emplace_back("no arguments");
    }
    return features;
}

} // namespace dateline
